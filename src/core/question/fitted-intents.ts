import type { FittedIntents } from "./intent.ts";

// Written by `npm run calibrate` from 2127 messages of scripts/questions/messages; do not edit by hand.
export const fittedIntents: FittedIntents = {
  make: "multilingual-e5-small",
  classes: [
    {
      name: "fact",
      bias: 13.5854,
      scale: 0.0550671,
      weights:
        "KQpAXuXkDutOQyMy8tUXHQEgMsYBqxQMTQhcuhco9OnnHArD8VAaEiAy+IQc/uYR4xj5ytrV8AkMNCzVi9Ytvw74ESr7JPLP6yrZMgwpqyDm/ALo" +
        "48knLA76EeozJRfbMZjN8LoIyvz8D8pZE+4D09rZAPlOHtghtwD6KVjBLP3ptOv53O7//crewVBS0wsBDyAA/8PQCyvi6gAe9xf7Af5nPtIOzhjW" +
        "3vQW90EW8x36FPL53v1H1fgb9d753+YESjY+POTiyP7ZHQ7rwQdaTOAO2O5WDGgTRQAQ+xwnCg1aAcgiQu7hE+AvBAgXHRL45svi6b3a8wXBrebr" +
        "QQER6uv8GxkLJv3Y2gPHIO1VOB0U57pvCNoDOg/cEwbxvzHhvwTrNCvr/fkabif2CCvn5RYSHwAmOPDYZC+B3RlZ8w0AFwAY5awbCNFE++S91OUB" +
        "3kMl7gQnCwYFD8Lb7vLs7gGsxNrc+Akl9A8YzQsZ3JeQR8oAP/YJYzIPGtcAyaDg",
    },
    {
      name: "overview",
      bias: -2.8127,
      scale: 0.0365033,
      weights:
        "/Knatx8JO8gQGvvd4kgj8t/WEkvGDE8ILT7VDPX3BQkZ++scMS/gpQ/IIgf6Fe/eRBIT/vggFAHRyCXCT/QRIPcvH9soCAXK9AAJ7BsM0QcL5Anr" +
        "EefyAsjR90Tx89zt9vpB+h4zTgwS7Lgt9hn17ikiQQH6GRbQIw0M7hvfIBnnJOfMI8fpDAEjO/XnQAjt7wQVB+Ua3AJZ9uCnPv4OIwIR+P3v3egZ" +
        "Njyq/dXN7/H/AfPuwy0UN931oxZJ3u4WAOE2/gsXLATo/sstDNokHxIZ8Nz5xTsX5A/R2bgDC8r2LlYlJe+6/v4DBB8S/MUB988p3b0c8j4RHOcC" +
        "1ZMA6goR4ffK/jwfDhFiHBEr4kHfFwrd+i7O/+u9+OTX/dXqEZAttyr94AsG9kYg/vH2Ef05+AMBBO//CPUQMhjXuSUwGRLRfzcU58P0Qd4Z3BAE" +
        "FtPy5sRCHsvDAdDRFPX5FfHzAdjlOtnQ4MDO2gjTEPwa7R4rFBAGNP0IvyP0I1YI",
    },
    {
      name: "author",
      bias: -2.0862,
      scale: 0.0308321,
      weights:
        "thPlCLAvwPbUN/PSJ/X85w3SyNDy6uot+VLOqUQQ+/b49/wBE+UI+w3qOtnNMPvi7FDzI9jZ6wbW+laWzyEqHKKmBB/5+9RI6+c/2/IPCuZSBfs+" +
        "7y304CbqJtq7/zU++dL7ENXbGCoZCujaA+ArTf3mvLdG7yPm2jbr3ugM7zhPMfDZ7wTa/BDKBhc6qMPy5CUg6sfeGrXDokXk6Z/+4v6zXPgIHO3t" +
        "SxlbILDg9P3wBxpDFecN/xIKFPcoHurkD0DJSOgR8upTMgMYChMp51MHE4xLHQkFBu3PUCPiQev/xmBzReYR5dTPHhpKKRbq50oGFezT1yzv6EQT" +
        "7O4B3sICC/krf+MHPvjm/9Lx9gjuHjHt3QchAvZIzigjHQdF4/TK3Uw+8AsF9Cm2STQBBOvj/jwAGwYLIOou9rDNHd8IE7bh8SghA/Qb1eq9+tDF" +
        "juEGSAr16+Q0WMgM6+LaA0KfAgr1PMTn8inkArXGIzn/UN8D3BEIEBM698f5/Asn",
    },
    {
      name: "published",
      bias: -3.0916,
      scale: 0.0308539,
      weights:
        "6BcUFA6ovesv4i8N4bIM8eIvDOHcAxoHGdn6yQ4z1e7Q7Sr80+zVKtIF6+r6C+QuEfENCypA1/Io/tAb+zkvFePS0zMEJQof4/w5yFTQxOtBAC4T" +
        "VAwP+A0tIWDa+WYJHw3qMjUb5/P67AXuKwzDAuktuuLwtMIICO7sNPf9/e4bBwHb5QYG0t/dF+UJF/HY9hn8viSd+LEsItj6CxAf7PcT5SUEFxr0" +
        "vC7PzgE3AgD6JyHznDj8AAHZEgjYCzbjIDEf2AwG++PxFQv7H9zWyQjn+V8ACd/j+v0R/toIFSPS6doEEtM6ABHjGzEAMOAK9CfuVx37DuEGyA0J" +
        "xMvlOPD5Jy/fRUHo1sgv4BIIH/oD9bIGJCz/7m9u4vnfC6vry6AQPRoy3BEkD7Ot4/XOG8DdNhgK3hHdAjYK+anxKu4BHhMq8wWO6wPjPCghEmXv" +
        "JPcuPvAfGC/MB/0EzyXDFgE+yzTqyhzB/X/YRBL69+oQvekr8Pg89iMH/8oILenk",
    },
    {
      name: "credit",
      bias: -3.3092,
      scale: 0.0342147,
      weights:
        "Dw/Yuwo8IUfAzivrAQPMBeAA9u7QGskz8MTl0/cBDRzzCvgiF98cHBUk3iuoQxP+GDgeGiz8G/tCOuUEyCgwEwnt0/b6IsTkFQkm2gTbExf0AMLl" +
        "HewZ8PoN0gIY9Qwh/R/m7OQAKzX1HUPnHBQTNewE6xQ+yhUJF/Lp5eXK5yNS3B4l+DQBzTCyJNkI+gcdIRYY9MkM+ereQgz05trK6xzT+S4H5hXa" +
        "ufYq0xAQt/4bSOr5BP7nJwnFDRvd++nwC77+8/UbMwxD4ejS+ivlGfUc6e385N3xgfkg3DAN0vT84eoYDkEsEd/VzebVFMsS5gr+Fiz4zwMFHgwY" +
        "//j4+/sr6lPWBh0VOLj95xfVBhIdD0DiyilD0zVd6z3JAvjW/hHWCwnb4+YECBq98hHyGvQD1Sz2F/PYoz476+ABFee4EiIYwBA61t7h0Q8w+TAi" +
        "HfPfFCjwI+BAHwjSJfXpEfEDCws8/fjcvebs+tj15vhGCA7G6S45Ais04Rf95vsI",
    },
    {
      name: "url",
      bias: -3.384,
      scale: 0.0353161,
      weights:
        "5vfcKiw6GRrsAtcI9vXd7xcbveEp+/v4uvESI/HTHR3XGvJHDgws6/wMNS7byxPa6sPb3AP9DskA9BP7EwQWARad/fT5C/Lj6eYpz/kg3QIqH94O" +
        "AisVAQwMGTM//TrBIA/4Oe34N/0HNRjEJBUALthY+h8d8coTIOQI3BbuAM/+wBgLOzDgzuDo/hPu/+wL8ObZCvIRDN/eFAPfF/vpHM0eDwqyDQMT" +
        "8tlgAhMjOtfuGPke/fHdzMgI7g7M7x3n7A33ChIk0eLqCesaJhji2gkSBSXTHPQC/uvyDw4aNg+B9gH1wTEExRT0KOQu9wC0KfkTCuoz9izwLNT9" +
        "FBsG2vHu6tzs1yYTBvXk0fXy/80M6hzL7RgH+dsWIt0SDQQXCzfjGPTd7gzt7wAz/Mv+JfEn5xzX5BBB7QXc+hXbCfQJEicS/AcUAA4JxBk0+AXs" +
        "/sz5DwvrGg/Q3PkbKuwoFdv0KCwbp/vn7Cv5DhP1Hg0LChEUKd4P9Pf0MiTo7y4A",
    },
    {
      name: "license",
      bias: -2.5256,
      scale: 0.0306542,
      weights:
        "whwp1wLqG+GdzyEcVvwPKyY0SA86+vsjxwng/xOZuPY6LtPaB93nPs6rHjnzGfZdHd7rCC4BzxndBQDIKrdASvLo3PkKwSEW5toG/BPv2+zKFSMi" +
        "yQ7qK+/rF9PkzQAyMhkEFB7N5QMh5BDNAB407C3PEeXlyiXu5Rkn2A4TwP4nAsk2LDbxGZ36+OoQmOkU88z8/Pvr2c4yBwohGED2gfjN4Bn4TdwV" +
        "2yU/6RAACBcFHuAUU/kg7d0OCwjx2fABMRUCwl/uC7AN69UIEufc+/crH0YIHEr49Lre8f2+we7m0CoS4tcyHQTo7IoM4ETw9vXj6Dv+Vv0F5BUY" +
        "LBUY5S/3Cijz29NI1QjF9gTewgce2/hC2sn+1fdXLvvd6SLsM+nb2cDwE+ngIxrw7wI9Mfrp5NblDwETCvT8DBZGASbizirjMggqMQUXMug7LF4p" +
        "98LxRCoR9r0gAAsH7CkxGyocwxfwEA379wsBFPgLHCTlNQNBEfEmDMbg2hElSZvY",
    },
    {
      name: "title",
      bias: -3.4741,
      scale: 0.0240331,
      weights:
        "2wnSsgUd/j3hO+X60LYY5SEjxyRbnPME7wT6eREGacky/f8T8lLs7Bns8yYWM/bcJ74ZQ+OtBygo2/rXBsrXaQsrKecjHh/iEMgCHvqW3bI76dnd" +
        "7dvc0bcnVEsPDfo1IfjUSTWqex4EEt/fSswR5d0U9a7rzgie8mAzzgMjBhn7MrkxEQcWBebf3AvjPqnGW4EnGx0E/oYHERT2OAO5/wvlFOYPyCUu" +
        "AdLl5JH98yMC2ybe+s7RBRZY87zNCRrZyhPyrFC+EhDg+toS/0HpChosy9QV8MD7GgwHn9D4BgL0DPgRQjIaA/QQEsBQ99YtB+Mb7Psz4W0IJNo3" +
        "Jvrpxxol8QEHVRwa+/XmMcwpH0oV+Pv81wHiCePpI7w5JAoj6soE5bMnJTPQ1ND454LvPsEDKQ3+v9cvHHYMPPTR4QgmBRk/CwtD2BLm85jhznLg" +
        "KAHy4QjtKU+QCen3CPPeHfAhyyULGd3mBLs1MyvdCg/EDS0P+zYNKMrtDivyGd26",
    },
    {
      name: "greeting",
      bias: -3.0726,
      scale: 0.0497055,
      weights:
        "69bRCQXXAOpBCCMKzd4QKPwTDf75HAr4+UIcKA4KDu0O+/UON+ztCPQT7AEyUQ7I+OQL9zL3ERAD/+or1vvlDubl2gP4B/708vzz0+7+PP30AynX" +
        "Cvjh9zAC4b7TE9wy9xLauyH/Gc/kElsP3fYhBw7j8DnFXP4BFenyCwLf3+z99gTsEQrl6RYc6i0kLx03y/jnJxIQEe/0zAD3EwsOFOEI7wwiCd0n" +
        "H9jVMh3pEeQp5Bkb/P74NgTw/vseDxPb8vsKJd/4FRLjvggE3vsg1Nr1JvHfChjk+igs/u4h5BUe9fvy7SDeLt/kJi8Vxv8cEuEO7gDj8uwsA/Pi" +
        "zM0D+iQNER4A3sDlF/T5AO8K6RkREtHOf/n78wTwASLrL7sqGDgcPxYC8vcTIdoqCfgO7B79+wLp9/IdCLIJEBXoHB4o7/AC8fXA4xfWArTzFgH9" +
        "+OEa+en39e/Y6yDhHPS+8BIxEeP2IRL7Ee8Q2xkcGuL17grd2/n3twARJvwM8FId",
    },
    {
      name: "thanks",
      bias: -2.3089,
      scale: 0.032547,
      weights:
        "7/bsH+QFFwBN/8AB1wTD0t4yAu88/irNBekY9u3M+Q8bJSNv6eny7eTdEQBjxeb85cjw+RAFKgAg+u04Qg6/OF82LjY14R7nuNsHIsLtV8W3/PsO" +
        "4/sUotv4EawAxa8c88Ei4RAE4yz58BkA7vFZ6gYf+AKBXh/n0uXiMe4q3sr68A7SOw04GDcO/cQb0QABKhzuHhbkNAYT4CgqBQzq/Bw+9gP2wSMl" +
        "2gjpUOq7/hoFtg7fHhPMFcUc7RzJ4CfVLM4HAvMVLLwT/+jsViPt1ve3+N2dBc0BDxO0Kssa9wYrQQ/3wAjZ7CIn2PPc/hb7TMPU9PcUyMsrO4vo" +
        "TKXM4vDn9ug5GbIC/PVFxsjiztDlJ/oXKsImKqjcPd/hDuP9IAodZxDkzwII0eR+HgEM9Bn5Df/YD/qZEwEnJC8QQftfBAICFfch+vGgRe/w6u0M" +
        "DxAn/f/9/k/5OyfO1O/16OBLQf37Jzo4Jcr9GCb/Dgk4Py/yB+QExhbpLie2ExXg",
    },
    {
      name: "product",
      bias: -2.4707,
      scale: 0.0376602,
      weights:
        "EynV6hjj89nu1TXLCO5a6ge/7C4jDNwHLfzB5L/ZK7JF6u36ygfs7i8B+v8hwbjrrjHj8d0eQTkA0g5U9Bz0qR4QB+rs6hLzDcfFBOENOS8l9i25" +
        "2eXyKhIzKM/OBiYt0Qky6Q3X0tQe3+EdmSQV/yNIMtG/COP6+fjTFNO6sAXZTRiX/osH7kvs28LjUdX0/vo6/CwzDWMMKO32zy7mzygD34EBBAL5" +
        "GOToDu7m+S7sGfrq8ALs/xvTRxVQ7ykH2uQYu74c8SIMKkgB2PEz4eDKO+PZItQZN19Urwux+SYnAMb87oTeNiokCeS54zMOCOsaKuX3GeoW9mH4" +
        "NEEIVdUTHLMHz9LdLm/tQFbkANv7Ju3cFY/OAELWzCfyAzIRG0Na9QAZPPoKz/P9AxMM3kftC/AZ8/kZ/tzgRtX+ufzMztYdyw3NNCMJ5g8DTxQx" +
        "FkwT3SnM4AQhuScGF+EiB9LpAB3wGM4dBNc3A8zZ9fs5P/0t1eHdA8cHCAFCY2k1",
    },
    {
      name: "articles",
      bias: -3.3141,
      scale: 0.0382022,
      weights:
        "MPMC2AK91inJvxgbAwEDCPoNDyL6Qgzs/dAXDSch7DDM9wznDwEILCwn9vDcFQbpG/wSGBEECvwWHfu5K8AGFfb4S/m0GP70ChPAMfn0CdnLBfj6" +
        "Cyjl9wEA3uTiFrGhyCU/OgYE+9/vEyoNGgruA9zjRwcq6SQM6hYb+9kvAS3oJAo4D/IRJsloRcjMB/y5AyUI5fFM+XycCME4MNYzBhrRBhcHJd6z" +
        "SxI1+PkgCgH3pA7tKSwU0QnhQRW2LPoXygXy4vPx3gn48x8oAPipM/gLCzLrCuLqs+gAKiga/Af+NR+z5woN9Scj9S+m9N0FBn8i3BH54d7jBhbK" +
        "zzbz9jokB/8B2CHS2EEkFwni+qYc8+n12zr3M9XL3xYGBPMYOvj379b3/hnP+d3L1/IxADb95/MXAh8WxOIw0Cv99gu/FQP0DwX3BCchMAwS8aP+" +
        "AfsM7/ELH/okBi0k7hHW2/nf49QnBCrg8vX3R+kK+w0jwgTp2wjOFywVytPHtQcR",
    },
    {
      name: "adding",
      bias: -2.4311,
      scale: 0.0352392,
      weights:
        "+OLk3u8BCyrWFccRKj7uED3j+QT6FerF8OIfIxQqGN7MA+/gK9oJHRnG6uGonS1nGv832NEk0v7YFQY3IBW8CAwNEPrd7OsjBin+Fz1RCuWfAQcS" +
        "FAzoGu8F1zk39s8SHiThKfEHAOz0G9roCvkKMf3P/iQO1yn8Mfcx5xItB96hIgdS5CEgJwY7J9/IQiMm7fjZAvsa2jvG/drO7e0bMRJM9zIeKPXp" +
        "CtfL6RLf8aoNIPv2FC7p5wImK+sT2Rc31R+OCEAV/wIEzh8LCOoXEQ3qCB0aNe8tD/vtGjwVI6i+tgOB6SoQ4SDu2xPqJWXwBQcIBTPvNNQTAsY4" +
        "7UPwEQjF6AUM6B7yyhChISLfDwE3MUbJsCoj6sQakjIJ+ikMAQ391uz3SxQZ1+8A/PkVMfz7AQPS7kbz4fIdFCvxy7b8EAom8v/l/g3owQPULCL1" +
        "NuUfAxWy6gwc8hoY/dXn9PewEBQD0CAdTxXrF/Pj7iD4qu3vJeD9otvS8EsF3bYp",
    },
    {
      name: "privacy",
      bias: -2.74,
      scale: 0.036194,
      weights:
        "JSInIMoaISO72+0JLjH9Eh4B/tIBKZ7Zv0PED63cDVPzC/bz6eIsCvRUBgbr4jUm5RPmLigNzOyoKNYz5+/ArABqzuQa5jJKPBsM89/yAFA3DQNM" +
        "+NYRLv4Y+eYkFiHcoDDPw/0oKd4N6gMQvxWQATj9+SEvCN1GMeUxHwtd/xoUCQPQ3/wWKygw8+nJ6Bz/Cv7qFxsi/BtE5uIqqSvk6N3JAgQBC+QE" +
        "Bj/cCRgWFB79CAUE8sAkEDjV/f0YMcQSAcf/AvALBzMIAfsMt+0FtN3HDiQqBAjXEB/VE/j+780V9+rn6P30+A/t/+jS/BFBijf54QQcGcXQAn/M" +
        "6QY6TO7/3fb8sQz3/ecICfzrJNLD3QDnQdbGISoKBuMw4/IGEhMc0QD4twsX5wYCKjG4yxsdJdsN+t0yseXc/fTe/RPSAQHSCDz2Hxwr2HHyK81D" +
        "1Q/eCvcQ5PHp1gz0FfN5AFpTU+Ak1t0aKiTSyFYh9SM/5+7g796WDN70+twF8OQG",
    },
    {
      name: "origin",
      bias: -4.5971,
      scale: 0.0316101,
      weights:
        "M/nh/g4nseUb69z6+kHh+/0E4FLaK/j+E8YQMu1oACoD7gTuyRcnAtsaLGQjEwspGxwlGffOFtfa8icGETILId0V8Mgf7RclffQdM9GuAvDgEswl" +
        "FF4G6/jjCDsJGyGxJeT4+Qn7l38I+b/e++sCFOkJEQXizw3/8DfX59Le/DEp4ilOIwrqDtP8ODfJD/UOAnO8vBKxm8/3V/Xc/NkXKyq4H/AABCjq" +
        "9goZ9SA14/4VvAsBQR/cIxzx8QjqVxb24rLs1P7vDtz9Nw3pQQrKyEoT7iewxuTJsPgTsxQlETDbR/rwF/YczOUHHA0GEubuEAD6Qwz3OTz3M0YY" +
        "xyUB+e4xDdrB9yI2A9MUqrhQDvvms2lMvAMa9CzW/PgsKN70wennszJNJBbiHDEo7//IHeHA8dvz1SMP6wU0k6oBJhDf1s/Y3vUg/PwPHS0FHe7O" +
        "HeC+xv8B8vUy7UkWIBwiDcZE9/jOUQjj09oZ7rwdBKzhr/Drv14SJA0WBwfu0+rz",
    },
    {
      name: "nonsense",
      bias: -1.8289,
      scale: 0.0443243,
      weights:
        "CyN/JDElDfMpHtPoFBLh59azD/zd5CwU+dX1EQXfyv0ZwCbe79nYw87UvBgo3hnJ/OfY9dUi+vM9zrshRCHkvg4Y/wX87u0S9DnpBxA4KB8o6vb7" +
        "Cf0P9BLZxQ0G6d0L+C5E8/Em1dfl0xT2HOq+sBXc5w3sGQYNItDzBuc9eMrs9goSqwQIAkHsyyQW1EcIAqcpI0AXRvE//1Au8wErN+LrsCLs/g88" +
        "9Obi9esDK/zcHNUDA7wA6hA1y/In+NFB+yT2Pf3j/0YCAfnMEvXeXgMm5+IgxNg6T7sSVt295CcWCvMm6h0TBPwM2gcr88vrL/Tm7ycaCPQc+7Ic" +
        "EzH9CRO7995CC+USFgM0+TXX6zDTCf4L/zwEx9vaWcIx4knIABbi/KbYL7vw0/H/7/46tMIJ4e02FPDhLfkA/yshGPE06gDlFtrxDAn98yYjuq/i" +
        "+EfJ6uMF2Q0ZCMhj2Vg68wr7GhUauwRAFg8h/Q0w62Ld7Br5Nv8EzfbACPw0Jwj0",
    },
  ],
};
