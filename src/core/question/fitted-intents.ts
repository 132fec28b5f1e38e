import type { FittedIntents } from "./intent.ts";

// Written by `npm run calibrate` from 1522 messages of scripts/questions/messages; do not edit by hand.
export const fittedIntents: FittedIntents = {
  make: "multilingual-e5-small",
  classes: [
    {
      name: "fact",
      bias: 11.4634,
      scale: 0.05306,
      weights:
        "NhJYWePj+PFLNQ8V/N4AOgkKJPT4ugwLO/pjxhs4/fy0BiCh9kAIEBEl5JsW8g4Q3RTt0crc7Bb6Ow/nm+cGrhsXAxz4E+PZ7k/NNwM6s0P0ABMZ" +
        "2NUqMiTj2/s5F//DPbvJ4r4NuuvWFtZDFQrQvOjSCBdNKMkz0gP1GT/yP/flzgMewtz/FtncrUQZ3w3pGRn/DszgIjTs6wJF4jceFPVVGe8HywTg" +
        "0un8+04dBBnv+Pru5txC0w4n8MYh9usgLDD9S+TdvCPL+BLfy/lLUeP38ulu6k0vQPYPFRkyCvlo/b0wKgYKF/cm+h/xEBrq7uXB3tTiEe67zATv" +
        "OxkVDPPc+wIIGgXX2RjbP/1fPiQh/OZe+gD/OCvODewBr0Lb0hr0F0HgDOkQXxXx3Dngt/kVEPIyMgrjUS6Buhxl8P/9Gv0A8aID/9dQ4wG6277h" +
        "9GEP+vgi9xAgBLod0gb+0w+4v+kB2hRBChAcyAM01LyTCsT6RfkUQk77F9r5uc3o",
    },
    {
      name: "overview",
      bias: -3.3713,
      scale: 0.0422237,
      weights:
        "B63svR0HLc4IFvXp7kwg+OLQDUbEFkQFHDHbEPoL+BgT8vEQJx/srwfPGBDxDfvxPhkQ+vUkB//GzB/UUPv7DvM7Idcl9P/ZAgYA+RoK2g397AT2" +
        "EPX1BM/T5z788tfi8wY2/R0wPgYU4skk8hfr7iwaPw75HSHfJgkN9BvzKBzsKfLXE8buEAc1OfXgQBD27QoLCPUT0RVG+t6yLfsZNPsL9AHw5+YP" +
        "Mjmp9+Dc7u75+vDzzjIMK+32qA1C7twe+eUu/wsVKw3r+NknCtwSHhUW9ez1yyIX6w3c6ccCBdH4KksKFe/A9f0HCCoG+dgJ+d0q4s0Z/CoMIfEC" +
        "z7AD/A8P4ffS9zkZCxpZDxIm8T7eCRDk/jTIA/C+9OfhA9voDqEgsxf36wwK9Ugb/vn4BAEq7/kB/vAABvMOJh3exSAnEwzIfywH6871NPEZ4AEH" +
        "GtXw6MU2F8vR/NrmEPsACvX1B9rkLd3X7MPO1wTXDAYZ2RkbDRT+KPYCwxb3GjgJ",
    },
    {
      name: "author",
      bias: -2.5953,
      scale: 0.032803,
      weights:
        "vAvzBrQzufTVK+fQIgH96g7NwNzq9+wh9EbVu0YZ+/358fj3COQN9QfuQuDJIwLk40r6G9Hi6wnV91qd1yciF5+5Cxz379dR/uk16u8REutJBfZH" +
        "8zr72ijiHeK/AyUz9d0DDNbsEyMbB+7Z++AjRQDgwL1D+yXv4y7w4OUZ9D9DNfXh4wnaDBTVEgs4qs/34CcZ7M7mGMfGpEPj2Jz97vusVQEFJvXt" +
        "TBZiH77e9PboBB4+H+AH+BsGGPMuJeLxBjbJSPAT9OpMNwoZCxAf6FkEG5g9GgMGBfXRUCvfQfLxx15eP+cL5dHRHR5EIBvu6UUIEe3X4ybu6EoY" +
        "4PkI5McDCfg0f+sBOP/n8s/t9gLjFT/u3AIhBuw5yCczHgxB6fXHzUZE9w8F8DK0Qzf9APHs/C/6FAoUGeYo6bHJHtUGDrPc6y4gDP4jzfmv8sTH" +
        "j+L5QQjv5d8zUNIZ8u3kAj+hCwn1OcXvACrkArfNI0AFQOEC0wrzCRM09cH2+AIn",
    },
    {
      name: "published",
      bias: -3.5255,
      scale: 0.0296829,
      weights:
        "8A8P/gy1xuQk2y0U4MEF9eAyCuvWDBcDI8/8z/86ze/d6Cfwz+TpL7sL8PL0AOs/E+oOFyFR0ecf/8kTDTgfDOXkyykBIxQY9AYz2FXc3PMy9iUZ" +
        "Ww0K9xMgG2XjEmYFJxTvOkAYzf4J7f3mJhPEDu8ZyObosMIECOHoOPz+H/AV+frt1fYL1+PeFPQDJQLz9xjzsSSe9LotIM77/Psx+fcW2iwLMDD9" +
        "xTfIwfxC/Pj/KR38qzf9/gPXGADVIjXoHSMU0BIHBOj8Egr8I83TvxPr6X/8/uHR+fUUDd0LEyXP79nfE9NJ/g/fEUgGLNIW9TfxXCz2FtYRwBAX" +
        "x9LmSun0KDLiOUzozcE11RT/GPoQ58UFGify62pc2P3kEqzk0ZQNKQw+5Q4nC7a73ffQIsjePyH+3Qze9SYQ8J/pLOr6GxYu7v6M8gjUPTIkE2rr" +
        "IuoqKOoQJibM8QQS3SzIE/dD2iPkviHABW7aQhEF5/ARqPwi6AAu8i/8+L8RKunw",
    },
    {
      name: "credit",
      bias: -3.8249,
      scale: 0.037335,
      weights:
        "HQ/fvhI5E0nBziD0/xzMA98B7/rHK8Ek8bXs8fYRCCH0/vMVD98gHRQ01jOrLhUMHjgkHC0BF/YzPeQV2CwiCgUJ1vHyF8j2LAse4/zhExzl/73v" +
        "E/cf7/MIywEl+AkM8x/o5t4CGzX3GT7qFREHL+4E7yI+0hsQHvft5dra8CRK3i4w9TEE3yfFKtn/+hIdHigK9csG7fneQQX63NPP+xzR/CgJ7RjY" +
        "we8q1x4PtfIaOen4C/njKxDIEhzeCt/6ArH79PYbLxA94PLU/SXbGgIZ7fjt4dPwgfMf2jgPzvf46+sDAzwtFN3j0O3MEdkZ7xQBGC/14fQBGw4a" +
        "9w38BPcu8ErZ+iQXLsTx2hTXCwEXB0fnuio62CxO8TbcBv7T/RbW/Qzd8en+BSDC8gvzGPr60Bj+D/rinDM/5uP+GOqzCR8PxRA75OTx0x419hoe" +
        "IfPXCifrG9hCFRrhLPf3C+//DwouAP/iyOLp9tsC4PtG7wu72zUoASIl4BUF2OoM",
    },
    {
      name: "url",
      bias: -3.4941,
      scale: 0.0361762,
      weights:
        "7O/hMSs8FhviBckMAAnX7xcYteYgC+3xtegWMOrfHx3RD+08DAM17f0QKy3UyB3m48jk1gEACcbw+w0OGQQK9Bmq/evqBPbu8ughzvYn3wwgHuEX" +
        "AzUSBAMQFzdK/TK+HhUCLfIKLvsGNxzHJBT7L9VT/C0f79AfIN4K2xX2C9T8wiEULCzk19/3AxTg+/UO7efND/8UAu/bEQHgC/rpKMkoEAu4FwUP" +
        "8tFdBRogQMjtFvUeBOnXxNAG9wvW9Rv05w/zEBQpz+Pg/vAcJBTj2woJBi3SHOoFBen8FRAZMhCB9wDkty8Bwhr2I+od9Ai5KwINCfA0+iDsKd4D" +
        "CiwN7vPp7tTsxCgY/wTY0vjpBsIM6SbN6BwH9tcTGOIVDv8QCUXmDfTi9Qrw5AM2+cwAIvoi5BLd5BRC7f7lARThCPIFDigK+wALBRANxicz/vDz" +
        "+8X5Dw3oFgrM2v8kKu4sD9nxLjEepwLv+yfuEBX7HxYM+Q0IKOAI7fDpLivt5yQJ",
    },
    {
      name: "license",
      bias: -2.9351,
      scale: 0.0280166,
      weights:
        "xB0z1gPlGOSEzxghZhQOMy80VRQ5Eu4bt/7ZERSUsvg/JMbMAszqQsarFzznDf5qIeb4CTAHwxbTBvvUMbEyRfL62PMEsi8m7d7+AQ/31vK6GyEs" +
        "vxvpNejsEdHsz/QtLSkHEiDQ1/wh3xnQ8Roy6TPFF+7kvi306hM00w8pyvkvCsdEHTj2KJ4R/OgAlvgV78jx+QXrzd04BAUfDkQBgfXD3iIAX90O" +
        "3S9C6xkADQ8JG90VWvMf4t8MEwjr4OgWKAvzvWrzCasL4dUHF+LS/vYxIlcQIkD7+Kvi9wG6wO7e0i/90tkqHgzm44j33Vjv+P3m5kb/XO0D5hcW" +
        "ICQl9Dj1CiLxzdNJxRO+7gPVwgYh0vxO0tL30e1dIfvo5iXfOvHXw671G+ThGx357AJHLQLf3M3qDQcbAOYCDx5EAyXaxTDbOf0gPw8bLvpIOFc0" +
        "/bjlRzMV8LEl9xgU7y1DEykiyRj1ERkEBAYDEvYQHCziIP9HEPQYAbrX1xcsRYHd",
    },
    {
      name: "title",
      bias: -3.8968,
      scale: 0.026853,
      weights:
        "4QfirgQd7zbfN+AB08sT6CAhxitXqOz/7fr4fwwUY8ww7/8E7Erx7hbw7ywWLP3mIMUbQ96wASQe3/fuDs3SVwszLeEiECPrHc34KPag6Lsx6Nno" +
        "6erj07chR0sXEvQrGf7aQzS0ZhkEC9veN88H5twQ+Lbt0RGm+lc00wIyER/wNcU+CQcZEu7p6QjbP7bOV40dHCn/8ZoBEA/1KwLDDwrqE+sU1SYm" +
        "As3f36X88hr/2B/aBtDPByZT9rnTDxXmyQrusEi8EhTj8+kOAEDnCB4szN0N7LX7GxIRpdn1/gv4DfX9NjMWAPYREc9I9OIzDOgf7As07l8IJeM4" +
        "HQ3p2SEh8v0KTBgV+PniJtEqIUQP7Qj/2wPbCOLmGMJFKwwZ59UA2KgiNC3S2M4A5Iv2M8f9I/3+v+IvHmgLNPjW5wYe/g82CQU83hjo8KbhzVvi" +
        "KwPv2AflJ0mdCPEMCvbqEe0b0CEHFODqEbgwMyDiBRDD/CQE8jsBIsroCSf6ENK+",
    },
    {
      name: "greeting",
      bias: -3.0977,
      scale: 0.0308605,
      weights:
        "29/mAhv7G94/FzIC2tz9K+wGS+DsIP728G8fPwUJ/NYf5wQhT9fPAQoY9gBFTQW4/+vy8jUY7t0j/Ngm2w7ZDO7o0AjwJQ8FEgPs4QoYf98JDQuj" +
        "LO7AFE7+3YjVLs5b2CLpwCMJP7O3/FYl184n7wm90i3CVQQf9dMKJ/fS0trX/hL0Axzj8FIVBmEsHikjttzrPUhB9gsD4gztIvkDGQEE2jMzKAEc" +
        "OuO1M/rVKek46wslDQERVgDpIxwn4gnS8fYRNtDvIxLO2SLs5QoP7Mb7L/nDFDi2BxE7EOT+7RMOENTi0ivESuzbFAUuzuQWJMAK9hUT2vA77uPu" +
        "w9T/nj8DBTMd2bjYH9ADFQvmvendHpPDfAAc0s4IJRbpH5Q0/j07Y/D7+vQiGLdNB/gO4wT17fzvCuIY+60Y4QHWKhk18tEe1PCV3E/WNaQTLwYI" +
        "1hMe0NHY4fDozTLSFxrZCzdZWeH7PSEH//st1BUT9NvVAvTE0dDKpukJQucp8zge",
    },
    {
      name: "thanks",
      bias: -2.3369,
      scale: 0.0330967,
      weights:
        "BvUGJ+YBGgZMB7cF5xHFz9kk/+dC8yjQ/NcQ8+Ha8w4bGClk3d/s79zcAAdotPH/4df69v0KJ/8l++VMWAmzH2ZCKi8vzx/stuj+JcPjT8y1//YT" +
        "4gkVn9P6AbgJu6kL7ckl3BYV0SX/7h/66PBJ3wcdDg2BViXn3N/kMu8/9sn45gzWJQY7Ez0a8b4a1hoOKg3xHyPZPAsn7itF+Az3DBdF6uzsxQ8j" +
        "0QvpQ/3BCxr/vQPjLArFCtUh5g7R9AvmKdwH/fwTKMwMAe3hRifw4gG4+OWcA7sKHhK8MdIS6ggqQArjtgjZ3yI20ffQAg0FTdrV+/oY0sEkQpLo" +
        "TL3Z+/fc8uI/HLQO+PlOwsnRxNfeIgkWJswaKabHQNfpGe3wIBASYfbh3gIG1O11GvcW7hf0BfPfFv2ZF/YmJkEYQ/9c9wrxG+8WBu6gL/f319oP" +
        "ChQhAwIKA1HyRSDr3v366d87Sfv4DjI7Lcr1GCYNCB82My3rFO/9ugnjHia9GgHj",
    },
    {
      name: "product",
      bias: -4.2381,
      scale: 0.0379886,
      weights:
        "RTrZEgLB6xDwpRv2HwxS1CS09RMKNe3UKOrB9cLOFwAtC/Dr1AAUCTId4vUZyt3t4gn9Cgb6RSQD0/ZEAvj8se3zI+LUBhwjL/XOFuL9Mw318S6+" +
        "DOXlKApCHeSxGAvmky44+/Hqutor4tkevgfhHx8VNOPe6fwCKwLvDr/pvQe+OAm8Hs8c/gpXBLfMTgH/8Rkl1R9fD27RI838+QwN0iS58aARB9Dt" +
        "U/HzD/Ia/yP79QLn/CoI6SnTPDEDGS8htegFvbr75UEvNkMcwtQB5MvfE//yK9gKCkcozyjS/BUbBO7JDqvv9SchC/q/9xMRxDs6CP3JKOcR+Ey+" +
        "7WL7WO8gL6MBgdTRFE/xLkXfH8f5Bu/XJa/iCSuyw0Eh+kw0MjU13NYaJQXjvtraMRUf8VzzJukf3A8hyqsQOQryrgSs0NIMwjjwMi0X40LlWs4w" +
        "HCv8wR/eww8/wk7sFNgp/d737+QCAOMUCwwvHvj/EvVQAAcX2uq7+bwN7w8ZIlw3",
    },
  ],
};
