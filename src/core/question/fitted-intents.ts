import type { FittedIntents } from "./intent.ts";

// Written by `npm run calibrate` from 1367 messages of scripts/questions/messages; do not edit by hand.
export const fittedIntents: FittedIntents = {
  make: "multilingual-e5-small",
  classes: [
    {
      name: "fact",
      bias: 10.4806,
      scale: 0.056317,
      weights:
        "NxtEW+ny9/FTLRgG7Of9KwvvGvD4u/sUL/hlwxQyCPG/DhW980H3DAEfAaYZAxEN0xrl0N3v7B0KNQ3so/YIwwYlCRf5B9vY6UPKIvFFwT0PEhkZ" +
        "1OElKSXm6fQwDRnGMsPV680Sy/PsE+k6GAfdy9jk+gxHA7051QnwKy/2Nfj65xYLzNgB+c7RzkIa3QXyERn6B9bgIBvU4xBC1B3/AwNDH98F0vzn" +
        "2ez79kQGARzp9Pr19Ncx1h89+sw98vAoHC4IYNjYyhPNDCfe2AAuROr79Mxk600nOf4IGxEjGAlfDtY0IekCH+Eo9yTlBwrl4/DC0N/iAvLEvyD6" +
        "UAMS/uvO+QwhGfbl3h/jPfJnPi4h+upQ8urrMTHjIez9vibm2RLjEU3q7fcNWxDs5Sbvx/gXCes9Lfn7QymBvRNg+vn7EeX89pcKEsxO7Qin2b7q" +
        "6FMc+Pwi+AwfAagT1gEHzyW8zOgE6Bo5+hID1gUk6bulEskALQMXSlIBC9L00Mvz",
    },
    {
      name: "overview",
      bias: -3.1757,
      scale: 0.0450275,
      weights:
        "CavuwxQJLNEIEvvu6ksh99zUE0HDE0IGHjDbCwAQ9BcT8vAMJx/stQPUFhDvBvj2OBkR+vkfBP7G0yHWSfj9EPU7INkl8/veCgYA+xoC2QoC6AT7" +
        "E/T4AdrT4Dj99drf8gM1+hgvPAYO5Mge9hTq7CwaOQ77Hx/dIgwT8Rv0JRzyJffbD8vzEQcwNfHjNg/y7ggKB/YM1xtC+N+0LPkiL/kL9Qbv7uoL" +
        "Ljq0+eLk7O/8/PD31DAOKvDzrA5A8tsc+uEs/w0XKAvn/dYlB98THxgU9+36zB0S6gXb7s77BdX3K00LFOvI9fsFBCcJ+N8H+OQt4NAa/ycKIPYL" +
        "zbYI/Q8N4fjV/D4YDBhWDRAj8TPZCBDo/TTNAvLG9Onk/trqEaUgtRf36wgM9UQY+fz6AAIo6vMAAvT9AvQQJxrdyx8lFQrMfzEK7sr3NPUc5Pz/" +
        "GNPv58gzE8rZ/djoD/74C/nyBNzeKd/X78rQ3wTaCQ4X2xMTDw/5Kf38whT9FDAK",
    },
    {
      name: "author",
      bias: -3.6176,
      scale: 0.0293544,
      weights:
        "pjHd4b0hrvzEDuPhMtHv9Rzjp8oHD/cI/ELqvz0J9wP17Qj2CNQoEUTeEuDSOA3jDEriLb7Y+/654WCVyxwm8puBAyr2AdVh4/Yy6wwXCuEjDupE" +
        "2TwD8hH4JOy2A/o7/PsIEM6+Ah4ZBf7ZB/4vNR24z9E0FDDj8C/e0/cJ4l8qF9T9ABS+KzPO/BVZzrEb4Bgd79byCMrkvFoF6bX89e+zWe0kGuj1" +
        "TA1MLqPr7fLRExUvEuz54iLiDP3+MvXcC0ioC/oQ8xVSHvUVCgMr6kn8IM1KGvQaAfvvKzXxPuABvmtdLwcI0+faEwtDIxwI+yL6NNPG7ibz9CTu" +
        "3gzx/78eDu0KaPD+N/Xe7Orm/BELFiDu2xQ6BgYqvCwuFCg63/3MzCorBQoDA0rCUWT5/QnxDVfU6hD0Gtw64aHrDN/5Fr7UzzcC8xcFvdu39tfM" +
        "lOzxaBf46PQWU/Ib49vqDia2/wMOSr/wBRgF8a/oHkv5KuEZ0BQX7/k3BLr85CsQ",
    },
    {
      name: "published",
      bias: -3.4353,
      scale: 0.0296711,
      weights:
        "8RER/Qi1x+Al2zIZ28MH9ds0D+7UDBgFKc77zAE8y+3d6SLu0OXoMrYL7vPz++dDE+kPGSNUz+gdAcUSDjgeDeXoyisDIhIb9Acy3FfY3fI28yUZ" +
        "YA0N9BgdGGfgFmsEJhXwO0Ebzf4F7PvoJxTCDe8YyOTmsb8CCOPqOvz9IO4S+/7v0fUM2eHaEfIDIgHw9RnzryWb+bwxIMz4+/w19/gY2S4LMzT7" +
        "yDrKv/5F/PQAKSD7rjgD/gTWGQHWITfpGx0X0BQIAej7FAj/IsvTwBfr6n/7/t3Q+fMRENwFFifO89rcFs9J/xDfD0sHKdMW9TvxWy33F9YOvREe" +
        "xNDrSenyKTTjPlLnzb460xMBGPkN5sYIGyfv62te1vzlE6vl1YsLKAxA4w8mDbK52vXOIcjePxr83w7c7ycP8J3lMej9GRUy8v+L8QbYPjUkGGfo" +
        "I+gsIegRJyjO8AQV3C/DEvhC1x/gvSO+BnHZRhIF5/MRpfsf5/4r8TT49bsUK+jy",
    },
    {
      name: "credit",
      bias: -3.5793,
      scale: 0.0354977,
      weights:
        "H/7mwxQ9Fky42CPxEibGC+oB8ADBKb0p67Pg9vYQCh31A+4NDdomHRk70zSkKR4IFTQeGif6IvY6ROAk4DAaChAE3O/tDsX/KQcl5/ffEx/g9r3t" +
        "Gu8S9uIAzAAh9QcW8hvg3uUFFDj2HDrrEhQHMPD+6RxDyiISLO3y6Nza8RpV4i4r6TAE1ybDK9j5/hYeHzEO9c4L5/jUPAns4dnMAR7V+iwF6hnP" +
        "u+0l2SMGt/wnNOL1EO/oMhHHDh7mCtj1Ba//BPQQNBJL3vLT9STdFvoZ7/no59fxgfga2TQYxfj35twDDkQqGOHi1vXJEtkX7BwEKjL24Oj9IRca" +
        "8Q8IAQAs8EXf+xsWLcHr2BPOBAoTDFjewDA23S5V6TPgBwvU+BfY/wrV/eX+/B638wryGPjz1CUTE/zcoy8+5+b3FOuuCCEMuQs/29/2zSI49h4p" +
        "I/fYCijhGt9BGxraI/r8AvD8FRQ09PXgzOng7uMK3PhN8Am31TchBiUq3B8B2+IW",
    },
    {
      name: "url",
      bias: -3.3,
      scale: 0.0373973,
      weights:
        "7e7lMyg6GBvjC8YKAQva7xcauOkeC+3wtekULeveHRvTDes6DAI16vsRKyzUxRfm3sjr1wP/CMfw/A0NGAEI9hmv/ezrA/Tr9+og0/Ul4Q0gGeAV" +
        "BDMTAgQNGDVK/TLAHBEDK+4NLfcAOBjIIRP6L9RS/ywd8NAgHt8M2Rf1Cdj7xiESKS3q3d/4ARPe+PgJ7ObPDvsRBfPgD/7gDPnrKMooEA+3GgQP" +
        "8tFfBBohPMjuF/QgBerexs8E+gza+Rj06g31EBYpzuLf/O0bIhXm3QsJCCvWHOwCB+f9FhAXLxCB+f3iuTEDwxr2I+ke9Qy5K/8NCfE0+SHsJeAF" +
        "Bi8Q8vPn79LqxyoYAQbW0fjnB8MJ7SbR6R8J9NYPFeMTEP8PC0PqCvfm+Qvz5AQ0+NAAJfoh5Azd6xdC7v7jARXbBvIEDCsJ+wIOBREPxCoz/fHz" +
        "+8L3DgrnEwfR3P8nKO8pDdrvLDMep//x/ybuDhX4HBkF+AwDKN0C8PLsLivt4yEM",
    },
    {
      name: "license",
      bias: -2.4343,
      scale: 0.0273624,
      weights:
        "xhRB3gbhIeaF0QwhaRsUMy49ZCIzDvcavgDcFRWcqgJDJc7E9tLsPcCpBEjc+fdpJ+kJBjcAvSDMB/3SLbIsPvj71vwHrS4g9Nv+DRL31PKuER4o" +
        "zRjsO/DlEcvr0PwrLSIGDRTW2PkS6A/V4RMn6jTIG+rizy706RQ60w8l2fEsDr47ED36LZ8J7OUAmP4M9Mjy+vfs2ONGAAEVEkYLgvTE2zD6XtgL" +
        "3i5A7iEEDRUHGuIcUfst3OALFQLq4eQUNAjzvG37Ba8K5dcOFOHW9PI3IloVJkT6+6vk9/63uePYzR742NwkHBHm54r34V7u9vrp50cCWvAH6BUa" +
        "GCcw/TnwByPo1NxBwxi/5wDQywAZ3gFWztD81+pdHvbl5jLiQPbevKv/HOHeFh709f5DLPzV4MHqEhcRA94CCh05/x/ZyjTlPAIoPxMeIQRTPFcv" +
        "/rbePy8T6bIw/BkO6zFAESMhxBf2BhYDBgAED/MPHi/ZJP4/FvUTBrjW2xQwO4Hq",
    },
    {
      name: "title",
      bias: -3.8056,
      scale: 0.0275312,
      weights:
        "4QbjrgAd7zfgN+UD0M0V6B0kyCxZpe7+7vv3fw4VY8sv7vwC60vy7xPx7isUKfnnHcQdReCv/SUe4vbuC8nUWws2L+AhDyHsIs73K/Wd5rs05djp" +
        "6+jl0LsgREwXFPUsFv3aRDO4ZhX/CtndOM4G5NwQ97Ts0xCk+Vo30gI0ESDuN8c/BwccFezn6AXYPLfNV4wdHin68p0ADwv0KwLIDQrsE+0U2Cgk" +
        "A8/i3agA8RYB1x/ZCs/UCCZS+LnTEhXmxwXvr0e7EhTf8ugM/UHpCiEtzdsP67P4HA4Qptvx/Q/2EPb6NjMXAvYQD81K8uQ0DOkg5ww38F8KJ+Y/" +
        "GhDq2iIg8gAKURwU+fnfJtApIUEN7goC2wTcCODmF8FGKgwb6dMB1KchNS/U2csB4Y32Msf9IPn8wuUuHGoLNvnU6QYe/hE2DAhB3Rbr8KnhzVjh" +
        "KwPv0wjlJkmgCO4PCfjnEO4aziEEE+DqFboxNh7hARTA+yMB8jn+Is3lBib+Dc6+",
    },
    {
      name: "greeting",
      bias: -3.0477,
      scale: 0.0315439,
      weights:
        "3trmBRz7H94+FzP/3N7/L+sITOHvI/v18HIeQAQN+9Ye5AEfT9jNAwcW9QNCTQO6Aej18TYW6dwj/Nop2Q7YEe7q0gjrIgsHFAPs3wgbf90MDA+k" +
        "K+zDFVH724nUMNFZ1R/mvyIKP7Cx+1Yi080l8QW90S3CUf0g9dkNKffM0NzZAhLvAhvl71ERBWMtHCghuNrpPEg+9w0B4AvrJPMIFQIH1jU0LgAb" +
        "Num3N/faKekz5AkmEAAVWADqJRwo6QbM7vYVNs/vIxHJ3STp5g0N8MX8M/fKEze0Cw4+D+H87RgLFNPg1irGSu/aFQMxzeUTI8AO+BUU2e0/7+jw" +
        "wdYDoz7/AjMd27vWI88AEgnmv+ncIJXFfAAazs4KKRfpH5c5/z4/YO399fMmHLVJBPcS5wP46/rtDegY9qcZ5AHVKhoy8c4b2vWW4E/aMqgTLwcF" +
        "0REfz9PV3/HrzS7SFBzbDDtbXOH+PR8GAvst0xUT9+DR//DB09DHp+kLQeQq7Toh",
    },
    {
      name: "thanks",
      bias: -2.2101,
      scale: 0.0332044,
      weights:
        "AfYOKeADHAlMC7gI7hHKyNgoBOw+8S3R/tYK8NrY7Q0aGyhl3Nnq6tje/wZnru0F3Nv5+wQQKvwm/N5LWAS0JGdIKC0wzCDpt+v9KcXkS8y2/vsZ" +
        "4woZnNT2/bkLt6sI6MAj2xcZ0C768iP44+9P2wojEwuBVi3j2+HhMfRC+sj55A3TIgdBG0Qd7bkW1RcSJAnxHh/XOwQr8jBH9gz3DxZF6uzzvBIk" +
        "1QzrP/3CEhQAvAfiLAbCCs8m6AzS7Q3oLNoD/v8VLs0NAuffQynv3wGx9emaB7UMGxS4NNcS4wUkPAzjswbW3iM0z/jNAA0FSuLX+/cX1MEpQJHk" +
        "R8HZ9vPf899AHKwR/P5Pw8nOw9PeJQoVLcQaLq3EPtjqGu7vJBESYfjh4QEEz+1xGvgS9h7uBO/gGfaYIfohHEAeSv9h9grzGPEeB/CcMPT11NgO" +
        "DBMh/ggJBlPzSSbo4Pn86ds8Qv35Dy47KcztFiIGBCA5PS7qEO78tAjiHya7Hfzi",
    },
    {
      name: "product",
      bias: -3.6206,
      scale: 0.0362739,
      weights:
        "STThD/+22grmrwv2IRJW1x2s8A0BNe/YI+6w8dXPGg0jAPvc4AEXAS4n+N0bzt/n4QwMBOr0Ph4B2QI0AvoIp/LyGtnSHjcgPPXYFOTuNhrq7yu+" +
        "DObfHA9MFum+If7moSoz/OnutNo82cUkvfvWLCEXOenz/AoGGPTs97P3wwGxJwHLH8sYAwV9BLS+Ohrp+iwr1xRmDn/RJ6z58RMb3R2t8KkBCN7q" +
        "VuoHCAAiAh8H/gzn7TEF8A7KNyfxECMvuvH/ubsI0zM+KUQkxs4U8dXgCvnoJeQNCUQf2jLh+gkm593QGLUA8SwXFPrNCBsLyD87/QXIMu39ATi3" +
        "6GvuVPYxNp4BgdbHDkrvPEjcF7Pv9fPZJLrxBgigsU4q9EwmIkA27NsiPv7httjhKBIV20/4Ju8a5w8sz7wZRBrtqgSw0+MMxT7nMTUe7D7rWMUq" +
        "IjrwwhHgx/ZMvFv8LN8jBdHj8+LvAOYfDBFHH+77B+FaBBAZ9uG19LQP9x4UKFkl",
    },
  ],
};
