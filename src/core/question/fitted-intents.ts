import type { FittedIntents } from "./intent.ts";

// Written by `npm run calibrate` from 1855 messages of scripts/questions/messages; do not edit by hand.
export const fittedIntents: FittedIntents = {
  make: "multilingual-e5-small",
  classes: [
    {
      name: "fact",
      bias: 12.768,
      scale: 0.0575602,
      weights:
        "LA9OYvLg+uVTOwwd/NgZLQIJMuoBsiUPQvNUxikm6/jVCAyv+EAT/Akb5Z8d+/741Qr4xNnX+RUOKhrgk90ltgj3BSf3F+7Y5C7SKQEwszj8/w73" +
        "4NUtHSbs+/MzEw/jOa3U6rYKt+voB9xGGf31xeTh+/c3HM4hvxDvGz/kUO3vyOsFzOv2ANzNrUVE2wrvDgoJCczQHTDs4Q8g9yUQEONaHdcByBP3" +
        "3+UQ/UIfDh32Bvf30ONH1gQo39kY4eQMQC4aQN/avgnSCg7f1vlCWugR295i+VEkT/YfEwMk+hZxAMo9MvTyIvAm9yMYGRLr+srS8cHa/wPIw+Pv" +
        "OwoKDe/wGBIOKQPi2gPdJARYMysk/8lnEvQFKSzaJ+nyujnU0RDtKTflA+AbXxvv8yruy/gTGO0vM/vdYBuB2itc8hISFgMC86YS/9ZC9/TQ1M7j" +
        "7ksT8v4r7RANC6kA3gj83vSus/fv8A469woiyfst4sOcKsj+SfwmSzYIIdv5z8zm",
    },
    {
      name: "overview",
      bias: -2.8063,
      scale: 0.0389596,
      weights:
        "AKvkviAINsUSIfng4EYl79rTEEbIDFAOJzvWCvX0/AcZ9OwYLSngpArHGQcAF+7bPREN+/QkEQPYxSDOU/UJF/YwHdol/wLL8AQE7RsL0gsN5Qrp" +
        "D+nzBMzP7UDx7tvu9f9A9h84SgUV6sYo9hbw6SsePwrxIxbUKAYH7x3iJxXoJOfKHcXoCgkiK/rtPQ/07f4XDO8V5gBa9uqrOP4SLPoT8/vv2uMb" +
        "MDep+9/P8vD5Au/wxCkPM+X9oRFO5eIaAuo3AgsaKgfq+c4qDNwjJRAZ8tz4xzAc7Q3Z4rv+BtD5LFEfHu++/fkFByAR+MgF/dUo3cEd9zUSHucC" +
        "2p0C8gwP5PbUAzIfFBNgHBEk40bbFgjcBDDJ/eq+/eXYANvrDpkmuh/65wYF9kgg/fL6Bv02+AAFCe0AEPULNBvdxCIzFxTLfyoK6MXzPOIe1AUC" +
        "F9Tx6cVCHcvEAcvZEfz2EvXvANzlMtfU5sTO2QrVDgcX7yImGxEKLfsEwh/6JlMF",
    },
    {
      name: "author",
      bias: -2.0999,
      scale: 0.0328808,
      weights:
        "vBLyCLQuwfTZNu/RI/X/5AvQxtLu7e8r+E3UsUQR+/X79vz+DOcI+QzrO9vTKPrb5UnzH9fh7Are9lSc1CIoGKSuByH699ZJ6+k34vUTDOhRAvw7" +
        "8iv34CbrIdy7ASs9+dUCCdjiFSUYCu7c/uImQQDlvL4++iDq4irq4O4Q8jZGMO/a5wbb/xXHBhM+qcf34x4h787jIrrHo0jk5aT85PizVfwHG/Ly" +
        "ShNZILbf9vzoCho/E+MK+hULEPMrHuXpDkDOR+wR8/BQMQQWDRAk7lAFF5JDHgQMDPDUUSPcPfP7xFxrQOYM6dPSGxtGIBbt6kIFEOzb3Cbw5kER" +
        "7vAG4MX+Cfcwf+QEO/7q/Nru9QjkHDLt4gUfA/BB0CcoGgpA5vfM3UY78gsD8iu1RDYE/+zs/DYAGgQKI+op9LbNHNwLFLfg8SgdCfkg0vG68srF" +
        "kOUCRQr26OIuVcYP6ejbAUCgAgr3Or/r+SrjArvHI0ABUOEG3gkBCxI0+sb+AAwm",
    },
    {
      name: "published",
      bias: -3.0991,
      scale: 0.0271206,
      weights:
        "5w8SBw2vwucv4DUP1a0I7d0zDN/W/iAMJdMAwgMzyefe6i76zOTcMroH7Of3CuQ3EuUEFiNU0ewy+csTCT8lEuLXxjIHKBIV5Qk2y1/Y0+tA8isS" +
        "XgYF+xQmIm3cD3MSLA7vP0UX1/oF7QHkMhTFCOshv+DjrbcCCeDiOf34G+kf+fHe1fQHyeDODPAPJfzx9xT8qiqWAKU1HtMAA/st9PMe1S0JJywB" +
        "vDzFwfM8/AD7Mhz9mjf7//3eFf/SGjneKTQc1w8HBuT+FQf6Is3augrp7XsB/eLa/vMZEtgJFSfM6NPsFc1PABDdFkoFMcsU9TnuZSj1FtMVugca" +
        "yb/kSuXvLDbiSU3nzr462xr9FAAQ7asCICn16XVw3/fcDqXkx4sPPBRB3AsrDK2v2vvPKMTbRC4B2gTU/jIT9pvqLuUBIhg47v+B7QHORSkoDn/m" +
        "Ie0zOO0VLS7C+vwMzi+8FfxH1i7nuR67BX7ZSRb75+8Ps/4q7v478S39+7oZNPDs",
    },
    {
      name: "credit",
      bias: -3.4103,
      scale: 0.0345011,
      weights:
        "DRPdug09IkfA0Svr/QPLAtz+9uzNHMg37sLj1fb+DBn1CfgkF9waHBQm2S2pQxD5GDkcGyz+G/xIOuEKySovDwvw0/j6IcHlFAkj2QTeFRv4/cDj" +
        "Hegb7/cNygEa9Asj+h/o6OECKzT0Hk3lHBQRMe0F6Bk90BYJHe7n5uPM6CFU2yEn9DMByzevIdYM+QoiIRAc+MwM/ureQRP24tvH7BfR9TAF5Bbc" +
        "tfIo0REPtf0aUOf4A/vlKAzFCRrc/ePwDLwA9vUdNhBF3uXP+i3jIPIe6ev449f3gfgj3TIKzfj/3+oYDEQsFtvVy+fSEskU6An/FC75zf0FHgcZ" +
        "Avf7+/sp6lLZChoUO7n+5xvQBRUYEEDiySxB0TRg7j/NAv3S/xbUDQfW5eEDBhy68xH4FPUF0Cz5GvHUoz877+MBF+e3ESIYwg881tzgzg819C4k" +
        "H/XdFynuI98+IAfTJffnEPAADgw++PXdv+fs+tn25f5ICRHE6jA6/Sox3xgD6fwK",
    },
    {
      name: "url",
      bias: -3.372,
      scale: 0.0354024,
      weights:
        "5PbjLDE7GRfvB9QI9fPb7RMYuuEq+/v7t/ITJOzQHBrYGfNIDAop6vsLMi/eyhLW5cHZ2AAAEcgB8A8BFwYU/hmc/fP6CfHi5ekky/gj3QQtHd8Q" +
        "ACwVAAoMFzJB+zjAIg76Nu/8OPgGNxzCJRP+KNZa+yMd+MkTIt4G3hjvA8z8vRoLNy/gzuTm+RTw/u8Q8ODcD/gREd/iFQniGf7oH8ggCgqwCwMW" +
        "79diBBMhP9bsGvYf/O3aysgM6wzO8Brp7A/5DhQl0eXlCOgXKBrh3gcQBSXSGu8IBOr1FAsXNRWB9AD5uDACxBT2KeQv8wC1MfcTCOk39ivyLc/9" +
        "GBwI3PLp7dnv1iISCfnlz/fv/tAG5hfK8RsD99cWJdwTCwUUCz7hG/Ha7wvt8AA1+MwCHvQo5RrZ5xBA8QTc+xreC/QMECYR/wIRAQ0Iwxg39gDr" +
        "+8r4EwvrGQ3K3/ggKe4pE9zzLC8dovnr8S75DRT2IBEICxQULt8R7/PvMiTs8TQA",
    },
    {
      name: "license",
      bias: -2.5816,
      scale: 0.0302194,
      weights:
        "wR012QjoG92X1SIbWPwPKSYzSA46+v0owwrdARGTs/FBK9TWA9zhQcinGDv8FfRbHN3nBysFzB3g//3OL7o9RvXo2fkNvSUX39oC/RXx2u7MFCEg" +
        "xxLrMO3pEtHjyv44MhkHER/P4gAj4hfN+Rox4y7OEurdzijv6xAo2hAWxvgsAsc0JzHxGqD39ewUk+wW88L/AQDq3Mk6BhEiFkT2gfTM2x32TNsY" +
        "2iY+6hL8CRf/Jt4VU/Qg690QCAjz2OwFMxcGxGPuCrAN59AFF+bZ//UtI0cIG0X++7be9/y3uvLmzi0V3dUvHwDo7IcL20juAPTj5z4BVvoG5BEb" +
        "MhMc4zTxCCb83MxK1w/E9AbdvQsa2fdG3cn30fZaMPrg6CjpM+/a2bfvG+TcIhbz6wFGLPjm3tPoEAATDfP8DRpGBCbjzSziOAQnNgUZMOVBKFoo" +
        "9sXsRysS9boeAggM6zAzGCodwxvxDAf++w0CFfoLHCnjNwZHEvQoBMTZ2xYuUJnV",
    },
    {
      name: "title",
      bias: -3.5019,
      scale: 0.0264282,
      weights:
        "3Arctggd/DTmPOb7z7sW5BwgyB9YofQG7wT6cw0BYcgz+QEQ8Erq6hjt8CMbMfTZIMAVPuGzBikr2vbhCM7WXQ4rKOgiGB3lDM39HPuf4bo66dzf" +
        "697e0rkkS0UODPY0HPraQTO0cxYGD+fgQ80M3t4T+Ljp2Aim9lUu0gQlChf4L78vCQMVBu/g2AvlObPMV4EnICMDBI0MDRn7MQW7AwPrDeUNyiEv" +
        "/dHk5Jz69SH+4CHg/c3QBBlW8rzUBxHe0Bb3tknCERTg990O/z/rDBYq0NUU7r3+Iw4Mp9HzAQv6C/YPOC8VBfMQEMVL89gxDOQY7P0y5GIJItw0" +
        "KPvszxoe9P8OUxMW/vjnLtMjHUoQ9/n94AHgB+DqJMA3IQ0f6tMB6rEjJy/R1tH+5or4MscEJwkBxNgsIG4IP/rY5ggmAhg5DAM53BLo8p3jyGXj" +
        "JQTy4wfuJ0uRCef/BPbhGPEb0CUKFNzrC8AyLynfCBbHDysP/zMKIszpCyb7G9+8",
    },
    {
      name: "greeting",
      bias: -2.7585,
      scale: 0.0301699,
      weights:
        "1+DoBR79F9hMGjb/z9H+IOQFR93tFgb7+WojMwn9+s8m6ggrT93L+AoQ9PxQTvyx9+ru7zMV+eIu9dsk2w/cEvDh1Q/4Jg38CADr3wkWfN0JCA6h" +
        "J+zDDUz85YfRKNBg2xrwwCQDQLa4/1In3Mst6gfFzym+W/8X9NEAKPXJz9Tb/BPvChni6VMI/181GyUkuN7yPj85AAAI3BXxJvoAFQMK2isxHQIh" +
        "NN22NvfMJe047gkfBwAMWPvxHiAk2Q7N+voXOdDwIhDR3B7r6woV78b/LOvHEjS7CxQ5Ddz78xsSENXx1CzDSObgFQMxzeIWLLYH9A8Q1vdB7NPu" +
        "z8r5mDoEBjEh4bPdItMJEQrrv+3iII7Hf/0f0s4KLBTkIJIx/zo4bPb4+PMeF7VTBPoT4wL38P7wDOEMBbUX5wHdLhdD9dQk1uqW2ErSNpwPKQkE" +
        "3RIj1NTf5fbp1jLOERbMDDZYU+P2QSEG//Yz1RwP99XWEPjK19HUq+8KResr/UEX",
    },
    {
      name: "thanks",
      bias: -2.0116,
      scale: 0.0321128,
      weights:
        "+/kBJ+gDGfxZCL0D3AnEz9UnAOM+7CzUAuAS7uXR8gchGCpq4OPp6djbAANxv+n34Nbz8QAJKgAu9ORHUAy6J2U8KS8y1BvosOX/H8XmUMm4/PwK" +
        "3gIUoNj3BbQDvqoT7cUn2hcS2CAB7iP97O9P2wcfCAyBXSTh2t/eMPA09cX34wzRKQQ4Dj4R7Mcj0xUNJwzzJCLaRQEo5zFC/hD0CBRG6untwRIq" +
        "0AXnSfi8Cx3+vwPkJQbFD9Aj4hDR7hDhL+IRA/kTJckLAOnhSCb35QC++NyfAMEMIxS+LcsO7A0vPwnxuAjX5hsw0/PZ/wsEUM/X+vUZzMYrQIjr" +
        "ULXU8vPd9eVDIq4O/vhQx8nWw9/hIv4bLssbJ6fJSNflGejxIBEQbvvg1wAE1ep4FvQZ7Bb3BvjiFviWIPslLDsbR/9j+wn0HesTAu6eMen50+ML" +
        "ChcmBv8LA1DzQx3l3P3x6+I+Rfv1FjE6Kcv8FysLCRcxOzDuF+wFvA3mJCbBIAvf",
    },
    {
      name: "product",
      bias: -3.3692,
      scale: 0.0353958,
      weights:
        "DjTUCAzXC/wmuTjYD/dQ3wq96hsMAur1QOy94tPML89N/PD1wwXw4CYE4/od09Dx0hvz9AX1UTzy0e5J4BsMqg8DEOrf9v33HdTl798JQi368TWt" +
        "6cwGHw83NNGvBxsXvyow4wDS180bytErpx4LHTgxFc7LEewAB/jSF8uzmQHeOCSBGLYY7CEr5tP1PP0E9QUv7BJAE1D8HOf/7DP9yy3o8ZAPB+kG" +
        "HNLcF+v47xECIADz8hTv8fzJNRg+6VYYwukr0qYD+kkgJEkFs+g/1NTXL9gAHvQgKVc4lwzB/xwj/9AHFqHkIR0bHOXh4BgH2tMiAPXDHfUg3j3i" +
        "BUz3TdcZH6X2n7/cMWPkLkLnJOgHG/HdLIzv9Tuu3TP7Bk0dLzpD8eUUKe4Ez+T0OAQW6lPsFQsl3uwhEc/tX+8Nsv/UvN0gzDL4MxX+1h/aTQ9K" +
        "FkwA1BzP3P04yjv8ItEvC9r+6/PhB/IZ+Os0BPX3Ed0uNgwy1OHMDcgOEBowUHAw",
    },
    {
      name: "articles",
      bias: -3.4076,
      scale: 0.0400147,
      weights:
        "MPMG2wW+1SPKwxgaAwACCPkLCiL7RA3u/tEXDigh6i7M8w3oDgIFKiso8+/eEwXnG/wNGQ4GC/8XG/rALcMAEPn5Svq1Fv30BxXCMfb6CNrQBfv7" +
        "Cifm9/4C3OPgFLKjxyQ/NAgE+t/uEjAMFQjo/93kRAoq8CUO7RAZ/dgwByrnIww0CvARJ85mP8rOB/y7BSII6PRKAHaiBsc5K9cyCRrVAhcGJN+2" +
        "RhEx+/ofCwHzpQztKCgT0g3jPRS5LfUYzAn15fLx3gv47x4lBPmsMvULCzLpB9vtuecDMCUa+Qj/Mh605QsN+SYk9S+l8d0FC38d3BL84t3nBxXH" +
        "1DT3+johCPwE2B3R3EQmFwvh+awZ9Of13jr0M9PJ4RQJBPUWNvz389H1AhTQ997N1/I1+zX/5/QbAh4VyuMu0yv++gvDEQTzEAHyBikeLQsT7J/+" +
        "//4N8fAKIPkgByso7BHU2frd5NYq/ifi9vb2ReoL+hAjwgbq2QrSEi0RzNPJuQsR",
    },
    {
      name: "adding",
      bias: -2.3489,
      scale: 0.0343334,
      weights:
        "9ODs4fL+CibVHccQKj/sDzvc9gL5G+vD6+QiKBAqFtbR/fHaMNUFIRnA49urly5oGgE01cgs0PzZFAVDKR2zBQ4TEfvc6ugi/C78GEFaC+ah/QwW" +
        "EA7oG+sJzD079McYIiTkIvAN9+z1Gt3oCfkJKvzL/CoM2yv5Ou4z6hguD9ibIQlS2h8lJw83Jt7HQyUr7PXaCAIc3zvH++HQ4+wdNBRS8jggKvrr" +
        "CdLG7RPa7qkHIfbzEino6AcqLOkY2xU/1iaMDkYWBAYCyR4MDOwVGQ3lCBsXMeI4GffwJUIQI6u8sAeB6CsO4R/y1xbqIGnwDwoIBDbzMs0aA8E8" +
        "8kPxEwq66QIT6RjvzhSdHyjeDgsyMUjFsy0d58AdjDIO+DEHARcC2On3VBIY1O4C+fobKPz9+gDS8krt5PUcFyvuzq8BDAgn7PfgAAvluQHTKh3y" +
        "OekiAxey4w8Z8xkg+9rm7fmuFhQHyRsmWRTsF/Xl7SX3pe3vJ978ktnH7koQ4rAq",
    },
    {
      name: "privacy",
      bias: -2.6839,
      scale: 0.0339486,
      weights:
        "KyExJswZJiG05OsKLDD7Fhr9/tL9K5ratU3CGZ/ZEE33Avz16twpDPBZ/wPx5DQe4w7fMyEZx+yqI89H8PC1mQJxx+4k5jVNMSAD8t36A1xLBgpW" +
        "9dcSLv8U7+YpECbkoyzRuP8wHN4Q7Q8XwBOC9Dz++DExGt5IQdM3IgxmDxoVBgPSz/YTKS4u6ejF5iMGDfPsISglAhVS5OYyli7i7NrE+QsBDecG" +
        "AkPcChkQFyT2BwMC8a8lE0XX+/kaOrYZAcf6DfMNCDkFAfMLqOwKtdvCCyAl+gfYGCDXJPb06c8c9Ont5vr09wztAuXN8RlAjUH24wwmF7/NBH/Q" +
        "7whAWvTz3/QErwHwAu8JB/rtI9q53QDhStq2IygMBeM+4vgADB0iz/7svgcZ3woAKTyxvRYgItQL/t8uruTX/+3dBBHP/fnMBjTqHhkv1nX1KMJG" +
        "0hXYBvQT4/fkz//7E/Z++F9WXucrytwmOCTWxlkk9TE94fTZ79mP/9jm+tUO998J",
    },
    {
      name: "origin",
      bias: -4.7752,
      scale: 0.0321515,
      weights:
        "NPvmAREpr+Ed7tj8+ETg+vsF3VLZLfr7EsYQNeto/SoE6QPrxxYmAtsZK2kpEgkoGRskGPbSFdfa7yYMFTEIHt0a8cgg6RYof/YcNtCwA/PhEcwn" +
        "FGAG6PjfBDwIGSCvJ+X79wv+kn4K+MTd+er/DukKEgjd1g0A8TXU59Lh/y8n4ixSIAnoDtT9NDjMD/kRAHC6wBavns37Vfbd+doXLya2He8AAijs" +
        "9QoW9SU25PwUuQkBRR7ZJR/z7wbsXBL54rHu1v/wD9/+Nw7oRQrIy0sT7ieqxODMtPgVtBUiEDTeSvvtFfQbzOQKHA8DDunvFP/5Qg35Ozj3NUYZ" +
        "yScD++4wDdjF+h45BNYUprZODv7is2tPvAAW9CrS/vYxKuL1wuzotS9LKBXfGjQr7wDJGOC+8Nf11CIP7QMwlaoCKRLg087V4PAg//sPHS8EG+fN" +
        "HuC+xf0A7vUv6UsZIR4kDsRF+frOUAPk19ka67ogBK7hre/rvWAQIA0TBQfz0un0",
    },
  ],
};
