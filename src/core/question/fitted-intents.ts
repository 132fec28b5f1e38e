import type { FittedIntents } from "./intent.ts";

// Written by `npm run calibrate` from 2135 messages of scripts/questions/messages; do not edit by hand.
export const fittedIntents: FittedIntents = {
  make: "multilingual-e5-small",
  classes: [
    {
      name: "fact",
      bias: 13.3616,
      scale: 0.0575484,
      weights:
        "IQ48Wu3ZDepLRB4z9NoYIP4bNsMEsxIPQgtavxYv8+boGAfB70kYECsy94UfAOgN5Rf7zd/S6wYHNCjcj94zxA35ECn7IPDa4yfeKxMnpx3m/wbl" +
        "6tAqJRH2FOYtHhLcL6PK7LUJyfwCDdRUEO0D0dvd/v9OHtsjvgH+JVTIJ/vvv/D64+/++sjjyERM0gr/DRwBBsnODSbj6QAW+Rn7APhhO80Nzw3b" +
        "3vgU9kcV9BUAFPX53AJB3fgb9uID3OYDSDBEMunkxP/VFwntxwVSUuEP5OxNE18aPv0N+hwkCg9XAcQlQvLfEeIvAwEYFyD048vk5bvf7gK/s+nq" +
        "NwIM6uz+HBkMLQHa3P/HHu9WPR4P7r5zCuD9ORDlDgruwy/kyQftNTDm+vwbZCLyBSDo3xAPHvgiOvLgYimB4h1U8w4KEgAU6K0ZB9BI+OK32eQH" +
        "5z8q7wMmAwYBEMfX7fPv7gCux+Hd8hEg9BIYzwob45aYRcX9N/sJXisMG976z6Dc",
    },
    {
      name: "overview",
      bias: -2.8559,
      scale: 0.0364708,
      weights:
        "/ajYuB8HOccRHPre4UYl8t7WFErHC08JLEDVDff3BAkX+usbMi7hpQ/JIAb7GO/cQREV/vkgEwLQyCbCT/MRIPUvH9wnBwXJ8gAI7BsL0QoL5grq" +
        "EefyAcrQ9kTx8t3v9vs/+R40UAsT67wq9xj17yghQAP5GxXSJA4M7xvfHxjmJejLIsfpCwEkOvboQQfu7gMVCeQZ3gJZ9uGnP/4PJAEQ9/7w3OYa" +
        "Njyr/tbN8PABAPPvwi4UON71oxdK3u0VAOA3/gwZKwXn/csrCtwmIREZ8dz2xz0X5BDR2rYEDMr1LlQlJPC5Af4EBR8S+8YC9c8p270c8T4PHukA" +
        "1JMB6woS4PnMATwgDxFiGhEs4kLfFwrd/C3O/uy+9+TX/9brE44vtyr93woF90Qf/fH1EP05+AICBPAAB/UPMhrXuSYxGRPRfzYS58T1QN4X3Q4E" +
        "GNH05cJDHMvCANHREvb4FPHzANnjOdnR4cLP2gjTEPsa7B4qFBIGMwAJvyP0IVUI",
    },
    {
      name: "author",
      bias: -2.0934,
      scale: 0.0309408,
      weights:
        "tRPmCLEuwPXVN/PTJvb85w3SyM/y6uot+VPPqkQQ+/b39/sAEuYH+w3qOtjNMPvi60/0IdnZ6wbW+laYzyErHKKnBB/5+9RH6uY/3PIOCeZSBfw+" +
        "7y304CbqJtq8/jU++NL6ENbdGSkaCenbA98qTf3nvLhH7yLn2zbq3ugM8DdPM/LX7wTb+w/LBhc5p8Tx5CQf6sfdG7bDo0Tk6aL+4/6zXPgIHO3t" +
        "SxpaILHg9PzxBxtDFOgOABEKFPgqHunlED/LSOgR8upRMQMYChQq6VMHE4xJHQoGBe7QUCLjQOv/x150ReUQ59PQHhlKKRjq5koGFOzT2Czu50UT" +
        "6+0B3cMCC/krf+MHPvjl/9Hx9gjtHzHt3gghAvVIzSghHQZF5PPK3kw+7wsF8ym2RzMBBOri/joBGwYLIest9rLNHd8JErfi8ighA/Qb1eu9+9DG" +
        "j+IHSAn16uM0V8gM6uLaAkKfAgv1OsTn8yrkArbFIzj/T98D3REHDxQ69sj5/Qwm",
    },
    {
      name: "published",
      bias: -3.0535,
      scale: 0.0268338,
      weights:
        "6AsMCAyxw/Av4DcP1awJ7N8xDePY/R4NJdQCwwczy+vc7S780ObeMbwJ7ub0D+M2FecDFCZM0+ww/dAOBUApFt7VyS4GKRIS5wc1ylrS0Ok89SkR" +
        "XQkF/BQmJWzeEXMRKgnrP0IV2fsF7fvkNhTLDuoiwd3mrLkBB+fmNP/yFOsf9+7d2foHy9jREPANJPnu+R39pSWZ/KUyI9ABBfks8Pgd2SsMJCn9" +
        "uz3LxfM8+QX9Khz9nDn9//zgFgDQFzrbJjIa1w0GCOD+FAj8H83cuQnq7ncE/OfZ+PIWDdsOFyPJ6tPvGM5P/g/fF0YFNMwQ8TntYyf0FtkTvQsa" +
        "wsDjRuTyKjbdRU7oz7433BgCE/4R8KwEHSj66XVx3PbaDKbnx40ONh1B2Q4pD66t2v7LLMbaRDAC2QXY+zEV8pzrK+UBHxU37QOH6gDSRCgoEH/l" +
        "Ie0zOPEVLC7I/QEE0Sq7Fv9H1SvmwCO9A37bRxX46eoNtf0q7P889ysA/b0TL+vr",
    },
    {
      name: "credit",
      bias: -3.3397,
      scale: 0.0341301,
      weights:
        "Dg/XvAo8IEbAzivrAAPMBN8B9u7QG8kz8MTm0/cBDRvzCfgiF+AbHBYk3iupQxP9FzcfGS38HPtBOuYEyCgxEwnt1Pb6IsTkFQgl2gTaEhj0AMLl" +
        "HewZ8PkN0gMZ9Qsh/B/l7OQBLDX1HUTnHBMTNewF6xQ+yxQJGPLo5uXK5yJS3R4l+TQAzDCzJNkI+QcdIBUY9ckL+ereQg305dvL7BvS+S4H5hXa" +
        "ufYp0xAQt/4cSOr5BP7nJwnFDBve+ujwC77+8vUbMwxD4ejS+ivlGvUc6e385d3ygfoh2zAN0vT84eoZDkIsEt/VzebVFMwS5gn/FSv40AMFHgwX" +
        "/vj5+vsr6lPWBhwVOLj95xfVBhIdEEDjyilD0zZd6jzJAvnX/xHWCwra4+YDCBq+8hHzGfQD1Cv2F/TZoz467OABFee4ESIXwRA61t3i0Q8v+TAj" +
        "HfTgFCjxIuBAHwjSJPXoEfEDCww8/Pjdvuft+tj15/hGCA7G6S45Ais04Rf95vwI",
    },
    {
      name: "url",
      bias: -3.4116,
      scale: 0.0353936,
      weights:
        "5vfcKys5GBrsAdcI9vTd7xYcvuEp+/v4uvISI/HTHR3VGvJGDgwr6/0MNC7bzBPa6sPc2wP9DskB8xP8EwQWARad/fT4C/Lj6eUpz/gf3AMqH98P" +
        "AisWAQwMGTQ+/DrBIA/3Oe35OPwHNRjEJBQALthY+R8d8skTIOQI3RbvAM/9wBgLOzDgzuDo/hPvAOwL8ObZCvEQDN/fFAPgF/zpG80eEAuzDQMS" +
        "8dlgAxMjO9fuF/oe/PHdzMgI7g7M7x3o7A33CxMk0eLpCesZJRji2ggSBCXTHPQC/uvzDg4aNg+B9gH2wTEDxhT0KeQt9/+1KfkSCeoz9izwLNT8" +
        "ExoG2vLu6tzs1yYSBvXk0PXy/84M6hvL7hgH+NwWId0TDQMXCzbkF/Td7gzt7wAy/cv9JfEn6BzY5BBB7gXc+hXcCfQJEigS/AcTAA4JxBk0+AXs" +
        "/sz5DwvsGhDQ3PkbKewnFdvzJywaqPvn7Cz5DhP2Hw0LCREUKt4P9Pj1MSPo7y8A",
    },
    {
      name: "license",
      bias: -2.5804,
      scale: 0.0306439,
      weights:
        "whwp1wDqGuKdziEbV/oPKyc1Rw86+vshyArg/hOYuPg5LdPaCN/mPs2rHznzGfZcHd3sBy8BzxrcBQDIKrZASvLo3fkIwSIV5tkF/BLt2uzKFSQi" +
        "yQ3rK+/rFtXjzAAyMhoEFR/O5wIg5A/NAB0y7S3QEeTkySXu5Ron2Q0Twf8mAsg0LDfyGZ/7+OsRl+kT8837/fnp2c80CAshGUH2gfjN4Br4Td0V" +
        "2iM+6Q8ACRYFHuAUUvog7NwNCwjx2O8BMBQBw2DuCrAN69YGEejd/PcrH0YIHEv49Lve8fy+we3lzyoR4dcxHgPo7IoM4UPy9/Tj6Dv+V/4H5RYV" +
        "LBYZ5TD3CSnz29JI1gjG9gPdwgYe3PhB28r/1fhWLfre6iLuM+jb2b/wEungIxnw7wM8Mvrp49XmDQITC/X8DBVGACbhzirjMgkpMAYXMeg8LV0o" +
        "98HxRioR9r4hAAsH7CkxGyocwhjwEQz89wwBFfgLHCXmNANCE/EnDcng2hIlSZvZ",
    },
    {
      name: "title",
      bias: -3.5014,
      scale: 0.0240564,
      weights:
        "2wnSsgUd/TviO+b7z7YX5SEjxyNbnfME7wT6eREGaMkx/f4S8lLs7Bns8iYWM/bbJ74ZQuStCCgn2/rXBsrYaQsrKecjHh/hD8cBHvqW3LM66trd" +
        "7Nvd0bcmU0wPDfo1IfjTSTSrfB0EEuDfScwR5t0V9K/szgef8mEyzgMjBhj6MrkwEQcWBebg3AvjPqrGWoEmHBwE/ocIERT2OAS5/wrlFOYPyCQv" +
        "AdLl5JL89CMC2ybe+c7RBhZX87zNCRrZyhPyrVC+EhDg+toS/kHqCxksy9QU8cH7Gg0Hn8/4BgH0DPgSQjIZBPQQE8FQ99YtB+Mb7Pwz4m0HJNs2" +
        "Jvrpxxol8QEIVRsa+/XnMcspH0oW+Pv92QHiCePpIrs5JQoj68kF5bMmJDLQ1dD554PvPcADKQz+v9gvHHYLPPTS4QkmBBk/CwtC2BLn85jgznHh" +
        "KQHy4QjuKU+QCen3B/PdHfAgyiUKGd3nBLw1MyvdCw7EDS0Q+zYMKMvtDivzGN26",
    },
    {
      name: "greeting",
      bias: -2.9055,
      scale: 0.0475225,
      weights:
        "7tncCgPg/+tDBykG0uEOJwEWAgXvHBD4+zMXJQkGDusVAvcUMO3pBvYO7wYwSg3U/+sF9y78FA8MAeEvzP3fCufi1QwAEf7++/3+1OsIR/H8ASPc" +
        "CPvZ9yoJ4LTTFN4v9RLkuyf4FNLSFlMa2fYfAg7f7jDIVgL7D+PwDADe2PIC8wn0FA7m8RYW7CwkLhcvzfrlJhkcCe3vzf74FA0KDugK+AocDeYc" +
        "IdHTMiDlEOYe5xYaBvr7MgjwAf8XEBna9wAHKdPvGRTixA8M6PgXwt33I/PvBQ7aAzEt/PAa5RYk9gby7BzkJeHfJi8SyPcXH9wO+ATj9uct8ufs" +
        "1M3/+iYLGRj+0r/dEvX3BO0D6xINDcbDf/cC9gDwESXnK68hCEcWRBIE+vwWKN4vEPoR6yH8+gzq+fEXBbgVDArrJBkh8uYG7PjB3xXVCLgBEAf8" +
        "7ugS+u3x/PXW8hzkJPG+8hczD94BJxL4EO0L1iAbGt7w8grf2e36sO8SKPcM81Ih",
    },
    {
      name: "thanks",
      bias: -2.3652,
      scale: 0.0327562,
      weights:
        "8PbrIeQCFv9M/8IB1wHF0t4xBO09/inNBOwW9+/P+hAYJSNu6+rx7+HfEABix+f65cnx+BMFKgAe+e83PwrBOV40MDQz4R3luNoGI8HqVsm5/PwM" +
        "4/sTo9v5EK4AxbIb8sAe4hEH5Cr77h3+8PBZ7QUg9wKBXyDp1OXiM+0p38r48A3QOg02FjcR/MUc0wAEKBvvHhThMwYT4icrBgzq/Bw89AT4wiEl" +
        "2wrqUem8/RkFtxDfGxLNFcYZ6xzK4ifWK9AJAvIWKr0T/ejsVCPu2Pe2+d2bBtADDRS0KMsc9gUrQA34wAnY7yQn2fPa/hb8ScTV9PcUyc4sPo/l" +
        "S6XO5PHq9Oo4GbMD/PVGx8nkzdHoJfwWK8MlKancOd/iEOb/IggeZxDkzwIH0uN7HP8L9Rj6Df7ZD/qaFP8lIzEPP/xfBAT/Fvcf+/GhRO7v6usN" +
        "Dw8o/f0B+074OifO1PD16N9LQf75Jzc3I8z8GSMBDwo4Pi/yBuYEyRjqLym4DxXf",
    },
    {
      name: "product",
      bias: -2.508,
      scale: 0.0367981,
      weights:
        "FSrW7Bfi8tjw0DfLB+1d6Qa+6y0kDNkDMADB48LZLbRB6O/6ygnr8C4C+P4iv7XorDHj8N0eRDv/0BFX9Rvzpx4QCOfq6BLxDcTCAuELODMm9y+4" +
        "2OP0LBE2J9LKBScuzgc06Q7W09If3eMdlycV/iROMtG8CeL6+frSFNG3rQTWTRmS/YgH7U3r2sLkUdbz/fs7/S0wDWYOKuz4zTDl0CoC3IECAAT6" +
        "F+PnD+3n+jHrGvrp7gHr/xvRSRRR7ysH1uUZur0f8SEOKkr/1fI24uHEPOHUItQbN2FVrQux9ygnAML97YHcOCskC+O34zQQB+sZK+T1GO0X+WT1" +
        "NEELVdYVHbQFz87eMnPuQVbk/9r8J+3cF4zN/0TVyifzAzUVHEJe9gEdPfgKzfH9AxQL30jtC+4a8fka/9reR9X/uP/Jz9gcyw3NNiYI5Q8DURQw" +
        "F00T3ynO3QMhtyYHFeEhB9Dq/R/uG8oeBNg4B8jW8/49P/wt1eDdBMkIBwJDZG02",
    },
    {
      name: "articles",
      bias: -3.331,
      scale: 0.0379649,
      weights:
        "MPMB2QG81SjKvxgbAwADB/kOECL6Qg3s/dAXDSgh7TDM9wznDwEILCwn9u/bFgboHPwTGBIECvwWHfu5K78GFfb4TPm0GP70ChPAMfjzCNrLBfn5" +
        "DCjl9wIB3eTiFbGhxyU+OgYF+9/wEysNGwrtA9zkRggr6iQM6hcb+9kvAi3nJAs4DvIRJclpRsjMB/y4AyUI5vBM+X2bCME4L9czBhvQBxcIJt2z" +
        "SxM1+fkhCwD4pA7sKSwU0gnhQRa2LPoXygXy4/Py3gn38x8o//ipNfcLCzLqC+Lqs+j/Kiga/Af/NR+z5woM9igj9S6m9d4FBX8j2xH54d7jBxfJ" +
        "zjfz9jslBgAB2SLS2EEkGAri+qYc8+n12zr3NNTL3hYGBPMZO/f379b3/RjP+dzL1vEx/zb95/EYAiAWxOMv0Cz99wy/FQPzEQX3BCghMAwR8aP+" +
        "AfoN7vELH/kkBi0k7hHV2vnf4tQmBCrg8vb4R+kK/A0kwgPp2gfNFy0VytPGtQcQ",
    },
    {
      name: "adding",
      bias: -2.4938,
      scale: 0.0351886,
      weights:
        "+OHj3+4ACirXEscRKz3uED7k+QX7FuvD8OQeIxYpGN/LAvDgLNsJHRjF6uKnni5mGv462NEk0v7YFQc2IRS8CAwMEfrb7OohByj9FzxQCeadAggT" +
        "EwvqG+8G1jw39c4SHiPhKvEHA+v0HNnnCvkKMf3Q/SQN1yr7Mfkx6BIsBt6fIgZR5CIgJwc8JuDJQSMl7fnYAvkZ2j3I/tvO7u8bMBNM9zUeJ/Xp" +
        "CdXL6hHg86sNH/z2Ey/o5gMlKuoS2Rg30iCMCUEW/gEEziAKBusZEQ3pBx0aNu8tDvztGT0VI6i9tQOB6SsP4iHu3BLrJ2PyBgcIBTPuNNYTBMc1" +
        "7UTwEQnE6AUL5x3zyhCgIiLfDwA3MkXIsSok6sQZkTEL+ygNAQv/1ur5TBMZ2O4B/foVMvz8AAPT7Efy4fMeFCvxzLf7EQsm8wHj/Q7nwQPVLCH0" +
        "N+QdBBS06wsd8hoZ/NXl9fewDRUB0R4dThbrGfPj7yP4qezwJ9/9ot3S8EsG3bYp",
    },
    {
      name: "privacy",
      bias: -2.8169,
      scale: 0.0365116,
      weights:
        "JSEmIMgaHyO72e0JLi39ER0D/tQCKJ3YwUXDDrDbDlTwCff16+MqDPJTBQjs5DQk4xPpLCoMzu+rJtYx6e/Arv9n0OUY5TJHPBoK89/vAFA2DQRM" +
        "99USLv4b+uojFSLeoC/Qxf8qLNwM6gMQwRaQAjkA+R8sCdxHMOYwIApd/hoSCQTN3v0VKysw8+vL6xz+CQHqFhcf/BxH5uMrqyvl6N3JAAYACeQE" +
        "BDzcCBUXFiD8BgYE78MkDzfS/P0UMMQU/8n8A/EMBjMHA/wJtPEHttzFDCMoBAnWDx/YEfb/7s8R9uvn5vzy+w/tAOnS/A1Dijb34QUcGcjSBn/H" +
        "6QY8Su/+2/b7sgn5/ucJCfzrItLD3QDlQ9fJHywJBeIy5fEJEg8d0v74twkV6AUBKjK3zhsdI9oP994vsubc/vTc/RPQAwLTCTz0Hx8p2HDyK8tA" +
        "1Q7dDPcT5PHr1gv1E/R2AVhUUeEh2tsaKSTRylQh9SU/5e3j8t+YDeT3+dwG7uYG",
    },
    {
      name: "origin",
      bias: -4.6298,
      scale: 0.0314389,
      weights:
        "M/nh/g4nseQc69v6+kHh+/wE4FLaK/j+E8cQM+1oACoC7QTtyRcnAtwaLGUjEwsoGxwlGPfOF9bZ8icGEjEMIdwV8Mcf7BclffQdNNGtAfHgEs0l" +
        "FF4G6vjiCDsJGyGwJeT3+Qn8l38J+b/e++sCFOkKEQXi0A3/8TjX6NLe/DEp4ylOIwvqDtP8ODfJD/UOAnO7vBKxm8/2V/Xb/NoYLCq3IPAABCfr" +
        "9goZ9SA15P0WuwsAQR/cIxvx8AjrWBX24rHt0//vDtz9Nw3pQQrKyUoT7iavxuXKsPgTshQlETDcR/rwF/YczeUIHA0GEubuEAD6Qgz3OT33NEYY" +
        "xiYB+e4xDNrC+CI3A9MVqrhRDvvmtGpMvAMZ9CzW+/gsKN/1wejnszFNJBbiGzIp7//HHeHA8drz1SQP6wUzk6sBJhDf1tDX3vYg/fwPHS4FHu3O" +
        "HeC/xv8B8fUy7EoVHxwiDcVE9/jOUgjj09oZ7rweBKzir/Dsv14SJA0WBwju0uvz",
    },
    {
      name: "nonsense",
      bias: -1.8544,
      scale: 0.0440817,
      weights:
        "DCJ/JTEkDPMqH9TnEhHg59ezEPze5C0U+Nb1EgXfy/0Xvybe8dnYwszUuxkq4RnH/Ofa9NUi+vU9zbshRiDlvw8YAAb77O0P8znnBxE1JiEq6/f8" +
        "Cf0R9BLaxhEG6d4M+i5D8fAp1tTm0hT1Hem9sBTe5g7rGwQPItDyB+c+eMns9goRqgUHAkLryyQW1UcHAqYpIz8VR/E//lIt9AIrOOHrryPs/Q49" +
        "8+bj9eoCLf3dHNcCAb3/6BE0yvAm+NBD+iT1PQDk/0UCAfjLEPffYAIl5uEfxNg5T7sUVtu95CcXCPMo6R0SBvwL2wkq88rtL/Pl7ycaB/Yd/rMb" +
        "Ey//CBO89d1CDeQTFwQ29zXZ7DLTCQALADwExt7aWMEz4krJABXj/KTYLbrv1PH98P87tMAJ4Os3E/HhLvr+/isgGPA16gLlFdjvDQr88yYivK3j" +
        "+UfJ6+IH2Q0aCMdk11k58wn7GRcauwFCFRAg/w0w7GPd6xn6NwAEzfrBCPs0Jgn0",
    },
  ],
};
