import type { FittedIntents } from "./intent.ts";

// Written by `npm run calibrate` from 2126 messages of scripts/questions/messages; do not edit by hand.
export const fittedIntents: FittedIntents = {
  make: "multilingual-e5-small",
  classes: [
    {
      name: "fact",
      bias: 13.6212,
      scale: 0.0552858,
      weights:
        "Jw07W+HmD+1NQCI199QUHgQgMccErRQKRwZauRks7+XoHBDE8U4VFB8z/Icc/ekO4hb9y9rS8QwOMyrVj9Yuvg36Eyv8JfDR7ibWMREopiDj/gDn" +
        "4ckpKw34Deo0JhTcNZnN8LYKx/r9EcxXE+4E0tzVAfNMINgjuQL6LVW/KPzote763uv9/c3fv05Q0AQCEyAC/cLODDDi6Poe9hj5Av5mPNIRzRbV" +
        "3vIQ+kQb9Bz5EvH23v1J2PsY9d/73OMERzA6PeXfxwDXIA7xvwpZTd4N2u1YDGcTQvkN/h8mCQldAcYiQu3hFOEuAwcZHRD76cjl7b7Z9AvAtOXr" +
        "QAET5+n3GRYMJ/3V2gbGIetVOhwT6LtyBNgDPA7aGgXzwDDiwwXnNy3q//kabCj2Bifl5RQRHgQmOfDdZS6B3RtV8w79FwIb56weCdFD++K71uP/" +
        "20cj7gQlEAMHE8Hb9O/t9ASrxNvd+wcl9Q0V0AsZ3ZyRTMcCP/gKYDUKF9f/zKLf",
    },
    {
      name: "overview",
      bias: -2.8072,
      scale: 0.036646,
      weights:
        "/Knbtx8JO8kPGvvd4kgj8t/WEkvGDE8ILT3VDPX4BAkY/OwcMC/gpQ/IIgf6Fe/eRBET/vgfEwHSyCXCT/QRIPcvH9woCQXK9AAJ7BsM0gcL5Qjr" +
        "EejyAsnR90Px893t9vpB+h4zTgwS7Lks9hn17SghQQH6GRbQIw0M7xvfHxnnJOfMI8fpDAEjO/bnQAft7wQVB+Ua3QJZ9+CoPv4OIwIR+P3v3egZ" +
        "Njup/dXO7/L/APPuwy0UN931pBZJ3u4WAOE2/gsXLATo/sstC9okHxIZ8dz5xjsX5A/R2bgCC8r2LlYkJe+7/v4DBB8S/MUB+M8p3b4c8z4QHOcD" +
        "1ZMA6goR4ffL/z0eDRFiHBEq4kDeFwrd+S7PAOq9+OTY/dXqEZAttyn94QsG9kUg/vH2Ef04+AMBBe7/CPURMhjXuiUwGRLRfzcU6MP0Qd4Z3RAE" +
        "FtPx58RBHszDAdDRFfX5FPHzAdnlOtnQ4cDO2wjTEPwZ7h4rFBAGM/0IvyP0IlUJ",
    },
    {
      name: "author",
      bias: -2.0784,
      scale: 0.0310018,
      weights:
        "thPmB68vwPbUNvTTJ/X85w7SydDy6uos+FLOqUMR+vb4+PwBEuYI+w3qOtnNL/vj60/0I9nY6wbX+laX0CErHKKmBB/5+9RI6+c/2/MPCeVRBfo+" +
        "7y304CbqJtq7/zU++dL7ENXbGCoYCujaA+ArTP3mvLZF7yPn2jbr3+gM7zlOMfHZ7wTa/BDKBxc5qMPy5SQg6sffGrbEokTk6aD+4/6zW/gHHe3t" +
        "SxlZILDh9P3wBxpDFecN/xIKFfgoHunkD0DJSOgQ8+pSMgMZCRMp6FMHE41LHQoFBu3PTyPjQer/x19zReYR5tTPHhlKKRbq50oGFe3U1y3v6EMT" +
        "6+0B3cICCvkrf+MHPvjm/9Lw9gftHjHs3AchAvVIzikiHQdE4/TJ3Uw98AsF8ym2SDMBBOvj/jwAGwYLIOsu9bHNHN8IE7bi8igiA/Qa1em9+tHF" +
        "juEGSQr16+Q1WMgM7OLaA0KfAgv1PMXn8injArbGIzn/UN8D3BAIEBM69sf5/Asn",
    },
    {
      name: "published",
      bias: -3.1314,
      scale: 0.0316389,
      weights:
        "8A8iHxynvuQy6i8I2LsV7t8sCN7dABgQJtsDzQYn4/jR5xv71OzgJdYJ3+X6DOAsEfUCCilH3+sjAdEi7TgpFOfN0TACHQga4QA7ykTW1PBH+DQT" +
        "WQgM9Q00JmXd+mMJFxDxLz0V7Pf86QD0Jw/DCuM3uO/5sscDAejpJ/0GBPAgAvjY4QoL1tLaF+oQHALX7Rj3xSSh96kqIuf8EA8j6PMR7CL+FR/z" +
        "vDPmzPokAf37JiP4njr4+f7jCgTSET/jKDcn1QwP/eP5EAjtJN3cywro81v3CNvlAgod+NEJFDHO5N8EEdg1+QnnGTb+LOAD7yrmTRr+B9YLvREC" +
        "ytPiQ/UFKzHcPT/y2sUt3hILHQUJ+bMENDH+6HNz2fPZCanoyqIVMRYw1Q4iFLax6QHXHsDjOBAI2RDT/TYI+qT8KusKGwwl6wOJ5gLoPC0mDWT3" +
        "KO8yN+wpDjDI/gICvSe/DPZEyyrjxB3B93/jORP99N4Utu4i8/k6/hoQB9IKJerj",
    },
    {
      name: "credit",
      bias: -3.3057,
      scale: 0.034243,
      weights:
        "Dg/Xuwk8IUjAzivrAQPMBOAA9u7QGskz8MTl0/cCDBz0CvkiF98cHBUk3yuoQxP+GDceGiz7G/xCOeUDyCgwEwnt0/b6I8TlFQkm2gTbExfzAMLl" +
        "HewZ8foN0gIY9Qwi/R/m7OQAKzX0HUPmHBQTNe0E6xQ9yxQJF/Lp5uXK5yNS3B4l+DQBzTCzJNkI+gcdIRYY9MkM+ereQgz05trK6xzU+S4H5xXa" +
        "uvYp0w8Rt/4bSOr5BP7nJwnFDRve+ujwC7798/QbMwxD4ejT+irlGPUc6e795N3xgfkg3DEN0vT84uoYDkEtEeDVzebVFMsS5gr+Fiz40AMFHgsY" +
        "//j4+vsq6lPWBh0VOLj96BfVBREdD0DiySlD1DVd6z3JAvnW/hHWDAnb4+YECBq98hHyGvQD1Sz2F/TYoz076+AAFee4EiIYwRE61t7h0Q8w+jAi" +
        "HfPfFCnwI+BAHwfSJvXpEfEDCgw8/fjcvubs+tj15vlGCA7G6S45Aisz4Rb95vsI",
    },
    {
      name: "url",
      bias: -3.3833,
      scale: 0.0353612,
      weights:
        "5vfbKis6GRrsAdcI9vTd7xcbveEp+/v4uvIRI/HTHB3XG/NHDgws6/wMNS7byxPb6sPb3AP9DskB8xP7FAQWARWd/PT5C/Lj6eYpz/kf3QIpH94O" +
        "AisVAQwMGTM+/TrBIA/3Oe35N/0HNRjEJBUALthX+h8d8coTIOQI3RbuAM/+wBgLOzDgzuDo/hPu/+wL8ObZCvIRDN/eFALfF/vpHM0eDwqyDQMT" +
        "8tlgAxMjOtfvGPke/fHdzMgI7g7M7xzo7A33ChIj0eLqCOsaJhji2gkSBSXTHPQC/uvyDw8aNg6B9gH1wTEExRT0KOQu9wC0KfkTCuoz9izwLNT9" +
        "FBsG2fHt6tzs1ycSBfXk0fXy/80M6RzL7RgH+dsWIt4SDQQXCjfjGPTd7gzt7wAz/Mr9JfEn5xzX5BBB7QXd+hXbCfQJEicS/AcUAA4IxBk0+QXs" +
        "/sz5EAzqGg/Q3PkbKuwpFdv0KCwbqPvn7Cv5DhP1Hg0LChEUKd4P9Pf0MSTo7y4A",
    },
    {
      name: "license",
      bias: -2.5126,
      scale: 0.0305958,
      weights:
        "whwp1gHqHOGcziEcV/wPKyc1SA85+vsixwng/xOZuPY6LtPaB97nP86rHzn0GfZeHt7rCC4BzhndBgDIKrdAS/Lo3PkKwiEW5toG/RPv2+zKFSIi" +
        "yQ7qK+/qFtPkzQAyMhkDFB7N5QMh5BDNAB006y7PEeXkyiXu5Ron2A4TwP4nAsk2LDbxGJ36+OoQmOkU88z8/Pvr2c4yBwohGED2gfjO4Bn4TdwV" +
        "2yU+6REACBcFH+AUU/kh7d0NDAjx2O8BMBUCwl/uCrAN69UIEufb+/grIEcJHEv49Lrd8f29we3m0CoS4tcyHQTo7IoM4ETx9vXj6Dv+V/0F5BYY" +
        "LBUY5S/2CSjz29NI1QjF9gTewQYe2/hC2cn+1fdXLvvd6SPtM+nb2cDwE+ngIxnv7wI9Mfvp5NblDwETCvT8DBZGACbhzirjMwgrMQUXMuc7LF4p" +
        "98LxRCoQ9r0gAAoH7SkxGyocwxfwEA779wsAFPgLHCXlNQJCEfEnDcbf2hElSZrY",
    },
    {
      name: "title",
      bias: -3.4712,
      scale: 0.0240066,
      weights:
        "2wrRsQUd/j3hO+X60LYX5SEjxyRbnPME7wT6eREGacky/v8T8lLs7Rns8yYWM/bcKL4ZQ+OsBygo2/rXBsrYagsrKeYjHh/iEMgCHvqW3LE76tnd" +
        "7dvc0bcnVEsPDvo1IffTSjWqex4EEt/eSswR5d0U9a7rzgie8mEzzgMjBhn6MroxEQcWBeff3QviPqnGW4EnGx0F/YYHERT2OAO5/wvlFOYPyCUv" +
        "AdLl5JH98yMC2ybf+s7RBhZY87zNCRrZyhPxrE+9EhDg+toT/0HpChosy9QV8MD7GgwGn9D4BgL0DPgSQjIaA/UQE8BQ99YtB+Mb7Pwz4m0IJNo3" +
        "Jvnoxxol8QEHVRwa+vXnMswpH0oV+Pv81wHjCeLpI7w5JAsj6skE5rMnJTPP1ND454LvPsEDKQ3+v9cvHHYNPPTR4QkmBRk/DAtD2BLm85fhznLg" +
        "KAHx4gjtKVCQCun3CPPeHfAgyyYLGd3mBLs1NCvcCg/EDS0Q+zYNKMrtDivyGdy6",
    },
    {
      name: "greeting",
      bias: -3.0714,
      scale: 0.0494292,
      weights:
        "69bRCQXX/+lCCSQKzd4PKPsTDf74HAr3+UIbKA8KDe0O/PUPOOztCPQT6wEyUg7I+OQL9jP3EBED/+oq1vvlDubm2QT5B//08f3z1O/+Pf30BCnX" +
        "Cfng9zAB4r3SE9wy9hHZuyEAGs/kEVsP3fYiBw7j8DvEXP4AFunyCwPe3+z99wXtEgvk6Bcc6i4kLx04yvjnJxIQEe70zQD3EwoOFOEI7wwjCdwo" +
        "H9jUMh3pEeUq5Rkb+/75NgTw//sfEBLb8vwLJd/4FRHjvQkE3fog09r1JvHfChnj+iks/u4h5BQe9vvy7SDeL+DjJy4VxgAcEuEO7QDi8+wtAfLj" +
        "y8wD+SQOER4B3sDlF/T5//AK6RgQEdDNf/j78wPwACPrL7sqFzgdQBYD8/gUINorCfgO7B/9/ALp9/IdCLEJEBXnHB4o7/AC8vW/4xfWArTzFgH+" +
        "+OEa+en29PDX6yHhHfW97xMwEeT3IhL8Ee4Q3BkdG+H07gvd2vn2tgASJvsN8FId",
    },
    {
      name: "thanks",
      bias: -2.3071,
      scale: 0.0325918,
      weights:
        "7vbsH+MFFwBN/8AB2ATD0t4yAvA8/yrNBekX9u3N+Q8bJiNu6eny7eTdEgBjxeb85sjw+RAFKgAg+e03Qg7AOF82LjY14R7nuNsHI8LtV8W3/PsO" +
        "4/sUo9z4EKsAxa8c88Eh4RAF4yz58Bn/7/BZ6gYf+AGBXh/o0uXiMu4q3sv68A7SPA04GDcP/cQb0QABKhzuHhXkMwYT4CgqBQzq/Bw+9gP2wiMl" +
        "2gjpT+q7/hoFtg7fHhPMFcUc7RzJ4CbVLM4HAvIVLLwT/+jsViPt1vi3+N2dBc0BDxO0Kssa9wYrQQ/3wAja7SIn2PPc/hb7TMPV9PcTycwrO4vo" +
        "TKXM4fDm9ug5GbIC/PZFxsjhzs/lJvoXKcImKqjcPd/iDuP+IAodZxDkzwII0eR+HQEM9Bn4Df/YD/qZEwEnIy8PQftfBAICFfch+vGgRe/v6u0M" +
        "DxAn/QD9/k/5OybO1O/26OBKQf77Jzo4Jcr9GCb/Dgk3Py/yB+QDxhbpLie2ExXg",
    },
    {
      name: "product",
      bias: -2.4695,
      scale: 0.0377172,
      weights:
        "EynV6Rfj89nu1TXLCO5a6ga/7C4jDNwHLfzB5MDZK7JE6+36ywfs7i8A+/8iwbjsrjDj8d0eQTkA0g5U9Rz0qR4QB+ns6xPzDMfFBeINOS4k9iy5" +
        "2ebyKhIyKM/OBict0Aky6Q3X0tQd3+EdmiQV/iRIMtG/B+P6+fjUFNO5sAXYThiX/4sH7kvs3MLjUNT0/vo6/CwzDWQMKO32zi7mzygD34EBBQL6" +
        "GOTnDu/n+S7sGfrq8AHs/xvTRxVQ7ykH2eUYvL4c8iEMKkgB2PAz4eHKO+TZItQZNl9UsAyy+SUnAMb87oTeNiokCuO54zMOCOsaKuX3GesW9mD5" +
        "M0AJVNUTG7QH0NLdLm7uQFbjANr6Ju3cFY7OAEHWzSjyAzMSGkNa9QAZPPoKz/L9AhMM3kjtCvAZ9PkZ/tzhRtX+ufzMz9cdyw3NNSMI5g8DTxQw" +
        "FkwT3SnM4AQhuScGGOEiB9PpAB3xGM4dBNc3A8vY9fs5P/0t1OHdA8cHBwFCY2k1",
    },
    {
      name: "articles",
      bias: -3.3056,
      scale: 0.038158,
      weights:
        "L/MB2AG91inJvxgbAwACCPoODyL6Qgzs/dAXDSch7DDM9wznDwEILCwn9/DcFQbpHPwSGREECfwWHfu5LMAGFfb4TPm0GP70ChPAMfn0CNnLBfj6" +
        "Cynl9wEA3uPiFrGgyCU/OgYE+9/vEysNGwruAtzjRwcq6iQM6hcb+9kvAS7oJAs5D/IRJsloRcjMB/y4AyUI5fFM+nycCME4MNYzBhvRBhcHJt6z" +
        "SxI1+PkhCgH4pA3tKSwU0QnhQRa2LPoXygXy4vPx3gn48x8o//ioNPgLCzLrCuLqs+j/Kika/Ab+NR+z5wkO9Sgj9S6m9N4FB38i3BH64d/jBhbK" +
        "zzbz9jokB/8B2SHS2EEkGAnh+qUc9On12jr3M9TL3xcGBPMYOvj379b3/hnP+d3L1/Ex/zb95/MXAh8WxOMw0Cz99gu/FQP0EAb4BCghMAwS8aP+" +
        "AfsM7/EKH/okBy0k7xHW2vnf49QnBCrg8/b3SOkK+w0jwgPp2gjNFywVytPGtQcR",
    },
    {
      name: "adding",
      bias: -2.4214,
      scale: 0.0352167,
      weights:
        "9+Lj3u4ACyrWFMcRKj7uED3j+QX6FevF7+IfJBUqGN3NA/DgK9oJHRnG6uGonS5nGv832NEj0v7YFQc2IBW8CAwNEPrd7OsjBin9Fz1RCeWfAQcS" +
        "FA3pGu8F1zk29s8SHiThKfEHAOz0G9roCvoKMf3P/iQN1yn8Mfcx5xItB96hIgdS5CEgJwY7J9/IQiMm7fjZAvoa2jzG/drO7e0bMRNM9zMeKfXp" +
        "CtbL6RLf8qoNIPv2FC7p5wImK+sT2Rc31R+OCEAV/wIEziAMCOoXEQ3qCB0aNe8tD/vtGj0VJKi+tgOB6SoQ4SDu2xPqJWXxBQcIBTPvNNQTAsY4" +
        "7UPvEQjF6AUM6B7yyRChIiLfDwE3MUbIsCoj6sMakjIJ+ikMAQ391uz3SxQZ1+4A/PgVMfz7AQPT7kbz4fMdFCvxy7b8EAom8gDl/g3owQPVLCL1" +
        "NuUfAxWy6gwc8hoY/tXn9PevEBUE0CAdTxbrGPPj7iH3qu3wJeD9otvR8EsF3bYp",
    },
    {
      name: "privacy",
      bias: -2.7373,
      scale: 0.0361523,
      weights:
        "JSImH8oaISO72u0JLzH8ER0C/9IBKZ7ZvkPDD63cDVPzC/bz6uIsC/RUBgbr4jUn5RPmLikNzOyoKNYy6O/BrQBqzeQa5jJKPBwM89/xAFA2DQJM" +
        "+NcRLv4X+eUkFiLcoDDOw/0pKd0N6gMQvxWQATj9+iEvCN1HMuUxIAtd/xoUCQTQ3/wWKygx8+nJ6BwAC/7qFxsi/BtE5uIqqCvj6N3JAgQAC+QE" +
        "BkDbCRgXFB/9BwUE8sAjETjV/f0YMcMSAcf/AvAKBzMIAfsMt+0FtN3HDiQrBAnWEB/VE/j+78wV+Orn6P30+Q/t/+fR/BFBijf54QQcGsTQAn/M" +
        "6QY6S+7/3fb8sQz3/ecICfzrJNHC3QDmQdbGISoKBuQw4/IHERMc0QD4twsX5wYCKTC3yxwdJdsN+t0zseXc/fXd/RPRAQHRCDz2Hxwr2HHyKs1D" +
        "1Q/dCvgQ5PHp1gv1FfN5AFpTU+Ek1t0aKiTRyVYh9iQ/5+3h796VDN70+twF8OQH",
    },
    {
      name: "origin",
      bias: -4.5997,
      scale: 0.0315965,
      weights:
        "M/nh/g4nseUb69z6+kHg+/0E4FLaK/j+E8YPMu1o/yoD7gTuyRcnAtsZLGUjEwspGxwlGffOFtfa8icFEjILIdwW8Mcg7RclffQeM9GtAfDgEswl" +
        "FF4G6/jjCDsJHCKxJuT3+Qn7l38I+b/e++sCFOkJEQThzw0A8DjX6NLd+zEp4ilOIwrqDtP8ODfJD/UNAnO8vBKxm8/3V/Xb/NkXLCq4H/AABSjr" +
        "9goY9SA14/4VvAsBQh/cIxzx8QjrVxb24rLs1P/uDtz9Nw3pQgrJx0oT7iewxuXJsPgTsxUlETDbR/rvGPUdzOUHHA0GEubuEAD6Qw33Ojz3M0YZ" +
        "xiUB+e4wDNrB+CI2A9MVqrhQDvrms2lMvAMa9SvW/PgsKN/0wenntDJNJBbiGzEo7//IHeHA8dvy1SMP6wU0k6oBJhDe18/Y3vYh/fwOHS0FHu7N" +
        "HeC+xwAA8vUy7UkWIRwiDcZE9/jOUgjj09oZ7rwdBK3hr/Dsv14SJA0WBgfu0+rz",
    },
    {
      name: "nonsense",
      bias: -1.8193,
      scale: 0.0442701,
      weights:
        "CyN/JDAlDfQpHtPpFRHg6NazEPzd5CwU+NX1EQbgyf0ZwSbe79nYw83UvBgo3hnJ/OfZ9dUi+fM+zrsgRSHlvg4ZAAb87u4S9DnpBxE4Jx8o6vb7" +
        "Cf0Q9BLZxQ0G6d4L+C5D8/Em1Nfl0xT2Hem+rxbc5w3rGQYNItDzB+c9ecrs9goSqwQIAkLsyyQW1EcIAqcpI0AYRfI//08u8wErN+LrryLs/g88" +
        "9Obh9esDLPzcHNUDA7wA6hE1y/Mn+NBC+yT2Pf3i/0YBAfnMEvXeXwMm5+MhxNg6TrsRVt695CcXCvMn6R0TBf0M2gcr88vrL/Tl8CgaCPQc/LEc" +
        "FDH9CBS6995CC+USFgM0+DXW6zDSCP8L/jsEx9vZWcIx4krIABbi/aXZL7vw0/H/7/06tMIJ4e03FPDhLfkA/ysgGPA06gDlFtnxDAn98yYiuq7i" +
        "+EjJ6+MF2Q0ZCcdj2lg78wr7GhUauwRAFw8g/Q0w62Ld7Br6Nv8EzffACPw0Jwj1",
    },
  ],
};
