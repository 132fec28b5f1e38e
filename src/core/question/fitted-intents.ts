import type { FittedIntents } from "./intent.ts";

// Written by `npm run calibrate` from 2093 messages of scripts/questions/messages; do not edit by hand.
export const fittedIntents: FittedIntents = {
  make: "multilingual-e5-small",
  classes: [
    {
      name: "fact",
      bias: 13.2396,
      scale: 0.054738,
      weights:
        "Kw8/YeHhBudVPyQv9NEZHwEiMcQFrhgKSwtduhsw8ufhGwvF8VEYDh41/Iof/OcG3hj8xuDR9AkNNinVh9I5wxP3GCn3Hu/U6CXRKw8ioiHm/wvv" +
        "4coxKg/1Ce0xHRXYMqHL77QM1fH+D8pSEev51NvY/vpLG9gouwj6LlTAJfvjw+724vH8+svcvlBU1Az7DyMAALvFDDXm6QQX+SD5APVlPtMOxxHY" +
        "3O0W80ga+hgAEPj11wFH2PkY69362eIDRDU8Qubov//TIQvmuQtaWOAN2+1TFGYRPQIS9BonCwtf+78qP+3ZFN0vBgoUGhf65Mbd4rfY8wy+uerj" +
        "QQUT5+4AGRkNKfvX3v7JIO1VOxoP9Lh6EeQHOhjgF//4xzLgwf7tNS7n+vQYcCTxCCzj5AwVHPcrN/XZai+B3hhY8g8DGwMU56wXBNVD/eK72uD/" +
        "5kMl9QIsCAcOFb3c7PXo8wWov9/Y+Qom8xQW0Ace4ZqTRb0BRPgOZTcWFtz5z6La",
    },
    {
      name: "overview",
      bias: -2.8381,
      scale: 0.0367889,
      weights:
        "/ajYuB8GOccRG/re4kYk8t7XFErHC04IK0HVDPb3BAoX++obMi7hpQ/JIAb7GO/cQREV/vkfEgLQyCbBT/MSIPUvH9snBwTI8gAI7BsL0QoL5grp" +
        "EejyAcvQ90Tx8d3v9fo++B40UAoU67wr9xf17yghQAL5GxbSJA4M7xvfHxnmJejLIsfpCgEkOfboQAfu7gMVCeQY3gJZ9uGnP/0PJAER9/7w3OUb" +
        "NTyq/tXN8PABAPPuwS4UON71oxdK3+0WAOE3/gwZKwXn/csrCtwmIhEZ8dv1yD4X5BDS2rcEDMr1LVQlJPC5Af4EBR8S+8cD9c8p270c8T4QH+kA" +
        "1JMB6goS4PnMATwhDxFiGxEs4kHfFwrd/C7O/uy/9+PX/tfrE44vtyr93woG9kQf/fL1EP06+AIBBPD/CPUPMRrXuSYyGRPRfzYT58T1QN4X3g4E" +
        "GNH05sNDHMvCANHQEvb4FfD0AdniOtnR4cLP2wjTEPwa7B8qFREGMwEJwCPzIVUI",
    },
    {
      name: "author",
      bias: -2.0695,
      scale: 0.031191,
      weights:
        "txTnCLAvv/XUNvTSJvb75wzSyM/y6uos+FLOqUQQ+/f49vsAE+YH+gzqOtnNMPvh6071ItnZ6wfX+laX0CErHqKnBSD4+tRH6uc+2/IOCeZRBvs+" +
        "7y304CbqJtu7/jQ++NP6ENXdGSoaCerbBN8qTP3nvLdG7yLn2zbq3+gN7zhPMvHX7gTb+xDLBxc6qMXx5SQf68bfG7bEokXk6aH94/2zW/kIHe3t" +
        "ShlaILHg9f3xBxtDFOgN/xIKFfcpHOnlDkDLSekR8+pRMQMZCRQp6VMHE4xKHQoGBu3QUCLjQev/xl5zReUQ5tTQHhlKKRbr5kkGFO3T1yzt6EUT" +
        "6u0B3cMCCvosf+MIPvjm/9Lx9gjtHzHt3gghAvZIzScjHQdF5PTK3kw97gsF8ym2STMABOvj/joBGwcLIOos9rDNHN8JE7bh8SghA/Qc1eq8+tDG" +
        "j+EHSAr36eM0WMgM6+PaA0KfAwv0OsPn8iriArXHIzkAT98D3Q8IDxU79sf5/Asm",
    },
    {
      name: "published",
      bias: -3.0347,
      scale: 0.0270321,
      weights:
        "6AwMBwyxw/Av3zcP1awI7N8yDuPY/h0NJdQCwgY0y+vc7S780ObfMbwJ7+bzD+M3FOcEFCVM0uww/dANBkEpF9/UyS8GKRIS5wY1ylvT0Ok89SkR" +
        "XQgF+xQnJW3fEXMRKgrrP0IV2fwF7vvlNhTKDuohwN7mq7kBB+bmNf/zFOsg9+7d2PsHy9nREPANJPnu+R39piWZ/KUyI9EBBvos8fcd2SsMJSr9" +
        "vD3KxfM7+gX8Kx39mzn8//zfFgDQFzrcJjMb1g0GCOH+FAj8H83cuQrq73gE/ebZ+PIWDdwOFiTI6dTuF85P/g/fF0YGNMwR8TnsZCf0FdkTvQsZ" +
        "w8DjRuTxKzbdRU7ozr443BgCE/0R8K0EHSn66XZx3PbaDKbnyIwONh1B2Q4pD66t2/7LLMbaRC8B2QXX+zEV85zrK+UAIBU37QOH6wDSRCgnEH/k" +
        "Ie0yN/EWKy3I/QEE0Sq7Fv5H1SvmwCK8An7bRxT46OsNtf0r7P889ywA/b0TL+zr",
    },
    {
      name: "credit",
      bias: -3.3122,
      scale: 0.0344535,
      weights:
        "DhDYvAo8IEfAzivrAAPMBN8A9+7QGskz8MXm0/cBDRvzCvgiF+AbHBUk3SupQxL9GDcfGiz7G/tBOeYEyCgxEwnt1Pb5IsTkFQgl2gTbERj0AMLk" +
        "HewZ8PoN0gIY9Qsh/B/l7OMBLDX1HUTnHBMTNewF6hQ9yxQJF/Po5uXK5iJS3B4l+DQBzDCzJNkJ+gccIBYY9ckL+ereQg305dvK6xvT+S4H5hXa" +
        "ufUp1BAQuP4cSOv5A/7mJgnEDRre++jwCr7/8vYbMw1D4ejS+SvmGvUc6e385d3ygfkh2zAM0vT84eoZDkErEd/VzebWFMsS5gn/FSz4zgMEHgwX" +
        "/vj5+vsr6lPXBxwVOLj96BfVBhEdEEDiyilC0zZd6j3JAvnX/xHWCwra4uYDCBq98xHzGfQD1Sv2F/TYoz057OEBFei4ESIXwRE61t7i0Q8w+S8i" +
        "HvTgFCjxIuA/HwfRJfXoEPECCww7/ffcvufs+tj15/lGCA7G6S45Ais04Rf95fsI",
    },
    {
      name: "url",
      bias: -3.3849,
      scale: 0.0356532,
      weights:
        "5vfcKyw5GBnsAtcI9vTd7xcbvuEp+/r4uvISI/HTHR3WGvJGDgwr6/0MNC7czBLa6cPc2wP9DskA8xP8EwUWARad/PX5C/Li6eUpz/kf3AMqH98O" +
        "AisWAQwNGTQ+/DrCIA/3OO75N/0HNRnFJBQALthY+R8d8skTH+QI3RbvAM/+wBkLOy/gzuDo/hLu/+wL8ObZCvMQDN7fFALgGPvpHM0eDwqzDQMT" +
        "8tpgAxMjOtfvGPoe/PHdzMgI7w7N7x3o7A34ChMk0eLpCOsZJhji2ggSBSXTHPQD/uvzDw4aNg+B9gH2wTEExRT0KOMu9wC0KfkTCeoz9izwLNX8" +
        "EhoG2vHu6tzr2CYSBvXk0fXz/84M6hvL7hgH+dwWId4SDAMXCzbkGPXd7Qzt7wAy/Mv9JPEn5xzY5BBB7gXc+hbcCfUJEicS/AcTAA4JxBoz+QXt" +
        "/sz5EAvrGg/P3PkbKewoFdv0JywaqPvn7Cz4DhP1Hw0LChEUKd4P9Pf0MiPo7y4A",
    },
    {
      name: "license",
      bias: -2.5225,
      scale: 0.030709,
      weights:
        "wRwp1wPoHOGbzyEdVv0PKiY0SA46+/kjxwrhABSZuPc6LdLZB93mP8+rHDn0GfZdHd7sCC8BzhncBQDJKrg/SvHn2/kKwiIV5toH/RTu2u3KFSIg" +
        "yg3rK+/sF9PjzQAzMRkDFB7N5QMh5BHO/x006y3QEeblyyXt5hkn2Q8Twf0pAsk1KzbyGZ37+OoPl+kT8sz8/fvr2c0yBwkhGEH3gfjN4Rn4TNwV" +
        "3CY+6hD/CRcFH+AVUvog7dwNDAjy2fEBMRQDwF/uCrAN6dUHE+fc+/YqIEYIHEr59Lne8fy+we7l0CoS4tgxHgTo7IkM4EXw9/Xj6Dv+Vf0F5BYW" +
        "KxQZ5TD3CSjz3NNI1QnE9QPfwgge2vhC2sn+1fdYLPzc6SLtNOnb2cDxE+ngIhnw7gI9MPvo5NblDwITCfT7DBdFASfizirjMwgpMgUYMug6LF0q" +
        "98LyRCoR9bwf/wwG6ygwGygdwxjwEA379wsBFPkKHCTmNQNCEfImDMbf2xImSZrY",
    },
    {
      name: "title",
      bias: -3.4725,
      scale: 0.0242384,
      weights:
        "2wrSsgYd/TzhO+X7z7YY5SEjyCNbnfIE7wT6eRIGaMkx/f4S8lLs7Brs8yUWNPbbJ74ZQuOtBygn2/rXBsrYaQsqKecjHh/hD8gCHvqW3LM66trc" +
        "7dvc0bcnVEwPDfk1IfjTSDSrex4EEuDfScwR5d0V9K/szwif8mAzzgMjBhn6MrowEAcWBebf3QrjPqrHW4EnHB0E/ocIEBT2NwS5/wrlFOYQyCQv" +
        "AdPl5JL89CMC2ybe+c7RBhZX87zNCRrZyhPzrFC+EhDg+dkS/kHqCxksy9QU8cH7Gg0In9D4BgL0DPgSQjMYBPQQEsFQ99YtB+Mb6/wz4W0HJNs2" +
        "JfnpyBol8QEIVRwa+/XmMcwpIEoW+Pz82AHiCePqIbw5JAoj68kF5bMmJDPQ1ND454PvPcEDKQz+v9cvHHULPPTS4QkmBBk/CwtC2BLn85jgznHh" +
        "KQHy4QjuKE+PCen3B/PdHe8gyyUKGd3nBbw1MyvdCg/EDS0Q+zYMKMvtDirzGN26",
    },
    {
      name: "greeting",
      bias: -2.8595,
      scale: 0.0475759,
      weights:
        "7dncCgTfAOxDCSgH0+IPKQEVAwXwHBD4+zMXJQgGD+sVAvgTMOzqB/cO7wUxSg3W/+sF9y78Ew8LAeEwzf7fCebi0wwAEf7++v7+1esIR/H8ASTb" +
        "CPzZ9ysJ4rPTFdww9RLjuif5E9PSFVMb2PYgAQ7f7jLIVgL7D+PxDADe2PED8gn0FA7n8RUW7SsjLRcvzPnlJhseCezuzf74FAwKDugK+AkcD+Uc" +
        "IdHTMyHlEOYe6BYaBvr7MwjwAv4YERnZ+P8JKNPuGRPjww8M6PcXwt34JPPvBQ7aBDIt/PAa5BYj9wfx7BzlJeLfJi8TyPkXH9sO+ATk9uUu8efs" +
        "083++iYLGRn908DdEfb3BO0E7BMMDMbCf/YA9wDvECbmKq4iCUkWRBIE+v0XJ94uEPkS6yH8+wzp+fEYBbgTDAzrIxoi8eUG7PfB3xXVB7gAEAj9" +
        "7ugS+u3w+/TV8h3jJPC/8Rc0D94BJhP4EO0L1SEbGt7v8gvf1+36sO0QKfcL81Ih",
    },
    {
      name: "thanks",
      bias: -2.3231,
      scale: 0.0329644,
      weights:
        "7/bqIeQBF/9M/8EB2ALF094xBew+/ijOBOsW+O7P+hAYJSNs6+ny8OPfEP9ix+f75cnx+BMFKQAe+e84QArAOF40LzU04B3muNoHI8LqVsm4/PwL" +
        "5PwTo9v5Ea4BxbIb8r8e4REH4iv77h3+8PFZ7AUg+AOBXyDp1OXiMu0q38r57wzQOg03FjYS/cQb0wADKBvvHhXiMwUT4iYrBgvq/Bw99AP4wyAl" +
        "2gvrUum8/RkFuBDfGxLNFcYa7BzL4ifWLM8KAfIWK70T/ejsVCLu2Pe2+d2bBtAEDhO0KMsc9gUqQA34wQnZ7yQn2PLa/hf7SMTV9PcUyM0rPY/l" +
        "S6bN5fDp9Oo4GrMD+/VFx8nlztLoJP0WKsIlKajcOODgEOb/IgkfZxHk0AII0uN7HP8L9Bn7Dv3YD/qbFP8kIzMPPvxfAwP+Fvcf+/CiQ+7u6usO" +
        "DhAp/f0A+073OijO1O/2595LQv/5Jjc3I8z9GCMBDwo4Pi/xBuYDyRfpLym3EBTf",
    },
    {
      name: "product",
      bias: -2.375,
      scale: 0.037839,
      weights:
        "DyjV7Bvc99nt1jPQBu5b6wO97yskC9kILADE5MHZLrRC6O73zQfs8TMA9PcjwrfrsC/k8d0cPjr+0BBY9h7yqBsQBuns6hPyCsjHA+MMODAk9y21" +
        "3OXyKhI1K8/LByct0QYx6AzXz9Yh3eUdmica/CNPL9TCDOL6+PfVEdW8sQTbSBiW/YwH7knx3sLkTdb2/Pk7/i8xDV4KKez5zy3ozysD3oEDAgH6" +
        "FunoEO7m9i7sGvjr8AHrARnVTBZS7yoI3OQat8Eb8R8OJ0kB2/Ez4t/IPeDVH9UfOFxRsgqz+ComA8f98YfeOCkmC+C75DcMBu0cK+T4F+gW82D2" +
        "MUAHVNcTHrcF0dDfL3HsP1XmAuD9IfHdE4vL/z7VyCzw/zMWHUNa+QEYO/wLzfH9AA0M3EjqDPAX8/gb/trcSNkAuf3MzNgezArONiIL4g7/TxUy" +
        "Fk0V3CjM3QMdtikFFeEjA9Ds/h/wFtAcA9k5BMvX9Pk6P/4s1OPcBMkFCQFBX2c2",
    },
    {
      name: "articles",
      bias: -3.3123,
      scale: 0.0383258,
      weights:
        "MPMB2AK81ijKvxkbAwADCPkOECH6Qgzr/dAXDSgh7TDL9wznDwIHLSwn9u/cFgbpG/wSGBIECv0UHfu6LMAFFvb4S/m0GP/0ChPAMfj0B9rLBfn5" +
        "DCnl9wEB3+ThFbGhxyU/OQYE+9/vEywNGgruAtvkRwgr6iQN6xcb+9kvAi3oJAs4D/IRJclpRcjMB/y4AyUH5vFM+nycB8I4MNYyBhrRBhcIJd2z" +
        "ShI1+PkgCwD4ow7sKCwU0QrhQRW2LPsXyQXz4vTy3gr38h8oAPmpNPcLCzLqC+Lrs+j/Kiga/Ab+NR6z5woN9igk9S6m9N4FBn8i2xH54d7jBxfJ" +
        "zjb09TolB/8B2SHS2EEkFwri+qYb8+j12zr3NNTL3xYGBPMYOvf38Nb3/RnQ+dzL1/Ix/zb+5/IYAiAWxeMv0Cz99wvAFQP0EAb3BSghMAwR8aL/" +
        "AfoN7/EMHvkjBi0k7RHV2/nf4tQnBCrg8vb4SOoK+w0jwgTp2wjNFy0VytLGtQcQ",
    },
    {
      name: "adding",
      bias: -2.406,
      scale: 0.0352644,
      weights:
        "9uHj3vD/CynVFscTKj/vET7j+gT7FunF8OMgIxUpGN3MAu/fLNoIHhzG59+oni5oGgA32dEk0f/WFQc4IRe6BwoNEPre7esiBSn/Fz1RCeWfAgcR" +
        "FQzpG+8H2Do29s8THiThKfIH/+31G9vqCvoMMP3Q/SUP2Cn8MfYx5xMtCN6iIQdR5CAhKAc8J97IQSMn6/faA/wa2jrG/drO7e4bMRNL9zMeKPTp" +
        "CtfL6hLe8KoNIPv2Ey/p6AImLOsT2Rg31R6PBkAUAAEEzB8LCesZEQzpCBwZNe4vEPvtGjwVI6i+twOB6isQ4SHu2xLrJWbwBQgJBjPwNNQTAsY4" +
        "60LwEQjE6AUM6R7yyhGfISLgEAM3MEbIsSki68QbkDMI+SkNAg7/1+z4ShUZ1u4B/PgVMPz6AQPS7kb04PMcFCvxzbb9Dwom8v7k/gzpwAPSLSL3" +
        "N+UgAhSz6gwa8RsY/NTm8/axEBQDzyAeTxXsF/Tj7h/4quzvJeH7odvQ8EsH3LUp",
    },
    {
      name: "privacy",
      bias: -2.7217,
      scale: 0.0361634,
      weights:
        "JCEmIcsYIiO73O0KLjD9Eh0BANECKZzZvkbED67cDVPyCfbz6+IsDPVUAwTs4zQm5RPnLSoNy+2nJ9c06PDArf5qzeQa5jJJOxsN9ODx/1I2DQJK" +
        "+tYSLv4Z+ucjFSHdny7Ow/0pKd4O6gUSvxWRADgA+CIvCtxHMuQyHwxe/xgVBwXP3v0WLCcz9erJ6B0ACf7rGBwh/RpF5eErqivl6N7JAQQBCuME" +
        "BUHcChgWFB/+BwUF8cEjETfU//4YMcQSAscAAPEKBzMIAPsMt+4GtdzGDyMoBAnYER/UFPj/7s8T+Onn6P7z+RDtAOfR/BNBiTf64QQcGMTPAn/K" +
        "5wU6S+7/3Pf7sgz3/OgICPvtJNPD2wHmQtXFISoLA+Uv4/EIExId0wH4tgsX5gUCKTC4yxwcJdoN+t0zseTa/vbd/hTSAAPRCDz1Hxws13HwKs1E" +
        "1Q7eCvcR4/Hn1A30E/N4/1lVU+Ei1t4aKSXSyFYg9SJA5+3g7t6VDN/0+9wG7+MG",
    },
    {
      name: "origin",
      bias: -4.6146,
      scale: 0.031772,
      weights:
        "Mvnh/g8nseQb69v6+kLg+/wE4FLaK/j9E8cQMu1o/yoC7QTtyRcnAtwZLGUjFAooGxwlGPfOFtfZ8icGEjEMIdwV8Mcf7BclffQdM9GtAfHgE8wk" +
        "FF4G6vjjCDsJGyGxJeT3+Qn8l38J+cDe++sCFOkKEQXi0A0A8DjX6NLe+zEp4ilOIwvpDtP8ODfJD/UNAnO8vRKxnND3V/Xc/NoXLCm3H/AABCfr" +
        "9goZ9SA15P4WuwsBQR/cIxzx8QjrVxX24bLt1ADvDt39Nw3pQQrKyUoT7iavxuXKsPgTsxQlETDbR/rwF/UbzeUIHA0GEufuEAD6Qgz3OTz2NEYY" +
        "xiUB+e4xDNrC+CI3A9MVqrhQDvvmtGlMvAMZ9CzW+/gsKN/1wunnszFMJBXiGzIp8P/IHeHB8dnz1SQP6wUylKsBJhDf1tDY3/Uh/fsPHS0FHu3O" +
        "HeC/xv8C8PUx7EoVIB0iDcVE9/jNUgjj09oZ7rseBK3ir/DswF4RJA0WBwfu0ury",
    },
    {
      name: "nonsense",
      bias: -1.8475,
      scale: 0.0443446,
      weights:
        "CyN/JTIjDfQpH9PoFBLh6NayEvzd5SsV+db0Egfgy/4YvyXd79jYw8/UvBYp4RnI/OfZ9dUh+fM8zrsgRSLkvg4Z/wX67u0S8jjrBxA4JyEo6/f7" +
        "CfwQ9RPZxw8F6N0L+C1C8vAm1dbm0xX2Hem9sBXe5w/sGgUNI8/0Bec+eMrr9goRrAMHAUHszSQW1EcIAqYoJUAWR/BA/lAu8wIrN+LrriLt/g49" +
        "8+fi9usCK/zcHNYEAr3/6RE2y/Mn+NBC+yX2PP7j/0YBAfjLEvbgXwMl6OIfxNk7T7sSVd295CcWCvQn6h4SBv0M2wcr88vsLvTm7ygaB/Ud/LMb" +
        "EjH9ChO7995CDOQUGAQ0+DXY7DDTCQAM/zwExtzaV8Iw4UvJARbj/KXYL7vv0/H+7/47tMII4es2FPDiLvn+ACwiF/E16QDkFtnwDQn98iYiu63k" +
        "+UfK6uMG2A0YCMhj11c78gn7GRUZuwNAFhAh/g0v7GHd6xn5NQAEzPi/Cf01Jgjy",
    },
  ],
};
