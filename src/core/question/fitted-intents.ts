import type { FittedIntents } from "./intent.ts";

// Written by `npm run calibrate` from 1468 messages of scripts/questions/messages; do not edit by hand.
export const fittedIntents: FittedIntents = {
  make: "multilingual-e5-small",
  classes: [
    {
      name: "fact",
      bias: 11.3538,
      scale: 0.0563466,
      weights:
        "OApQXOPsAe5QNRAR9OoNMAb9Ivj1ugMNN/pgxSA8/f69CBit9UT7Cf0g9aUQ7QsR1Bb4zdni6RX9ORLsnu0DxBMjBxr3DN3W90PMMfYwxTsCABIc" +
        "4tYpJyvg3u8wEhO9Nr3K7L8UwebaGtE4DQLUydzhAgxJGMkv1Qr5JDPzO/rt3Q4Nv98CDtXYuT0a1wzmExv/CM3dKjDi5AA84CgZA/9IHPMC3ATg" +
        "1/AE+0UY/xju7fj789lE3BUw9ck18+UbJCMBVuPjwhXICyDh0QI5TuYA9dhs8UkjP/UMGxUnDgFSDsksK/4EGPEb+h/1Ehnp6u/J1NviCvbDvhj+" +
        "ORgaDPnT+QIRIQHf3hbfOPZYOSUaA/VY9vX4MCfdF/ACuzbo4hXpEj3s/PMVXA/n4TDswfgUDOM+PgbvQyeBwBlR+v38CuwE9aYJC9FV3wq3273i" +
        "8E8W8vkY7wotCLQa2AoA0B+5xu/52RI5BxAN0wYk3sabDMbtPvQER1P+Dtz3v8H3",
    },
    {
      name: "overview",
      bias: -3.3406,
      scale: 0.0440338,
      weights:
        "B6/twxcKLNAIFvrr6Esf993TDkHFFkEHGzDZDfsM9hUT8O4QJx/qsQPTGw7wC/r0NhkR/PojAgDL0CHUS/v+EvE+INgk9PvaBwX++RgK2wwF6gX5" +
        "Dff3AdfT5Tv89tzh8AA4/BovPgkQ4ssh9BPr7SgbPAz5GhzhIwwN8RjzIh3xKvfYE8fzDgYxOvThNw7z7QoLBvQN1hVC99+zKvUbMPsI9QLu7ekN" +
        "MDqz9+Pf7e37+/H20jAMK/D2rQ5D89wf9uYuAwsTKgrp+tYlCuASHxkV9uj4yyAT6wrb7sz7B9f6Kk0OE+rI+fgFBiYG+dsF9+Ip39IY/SgMIPcI" +
        "0rEG+wsO4fjX+zsZDhpWDg8m8zbcBxDm/DTLAfDD9OfjAtjpDaMgsxv56QwK9UcZ+/r6BAEp6fX/AvIDBPMQJRvcyh8kFAvIfywJ8cz1M/Qb4/sA" +
        "FdTx6ckzFsrW/dboEv36DPnzCdvjLt/X7cjQ3ALWDAwX3BUZChT6Kfv/whP8GjYJ",
    },
    {
      name: "author",
      bias: -3.6102,
      scale: 0.0283657,
      weights:
        "pjLe47ofrfzCEOPhNNHv8xzlpckGD/QH/EPpvT4J9gL17Qf1CtIoEUTdEeHUNgviDkzhLr3Y+/224V+VzBoo8JuBBSnzAdZh4/Yz6AwXCOImEelD" +
        "1T0E8g75Jey7BPk+/fcHEM+9ASEZB//bBv8wOBy5z883FDHm7i/e0vgJ42EsGNL7ARO+LDXN/hZYyrEZ4Bsh79TzCcvkvFwE6rT88u6xWuwjGuf2" +
        "Tg1NMaDr7vLRFRQwEe764yLlDfz+MfTcDkqoCvwQ8xVUH/MVCwUq6Un7IMhLGvIcA/vuLTTvPd8EvmlgLQYK1ObaEgxDIxsG+yP7NNPG6yby9Cbr" +
        "3g3wAb0cDe4LavD+Ovnf6+ro/hIKFx/w2hU8BgcsvC0uEyY63P7MzSksBQoDAkvAUmP6/gjvDFbW6w/zHNs84J3sC9/3Fr3UzjcC9BYFv9639tTK" +
        "ke3vaxb46fIVU/Ed4dvpDSez/wUQTb7vBBYD863nHkz3KuAZ0RUZ8Po3BLr95SsS",
    },
    {
      name: "published",
      bias: -3.4955,
      scale: 0.0287181,
      weights:
        "8BASAAuzxuAn2zEW28AG9Ns0DOrUDRgEJc/7zf48yu3d5yTwzeTnMbQM8fHy/uhEEesPGSRWzugiAcYTDDkfDuPpyiwBIxMZ9AY12Fbd3PM49CcZ" +
        "Xw4L9RYgG2viFG8FJhTwPEEbzf8G7P7lKBPADu0cxeTmrL4FCOHnPPv+H+4V/fzr0/QN1eHaFPIDIgHw9xjzrCSZ97cvHsv5+vgz+PgY2C4KMzT8" +
        "xDrIvf5F/PYAKyD9qjgA/gTXGgDWIzjqGyIY0RMHAub6Ewr+I8zQvhXq6X/8/t/R+vQSENsGFSjM8NfdFc9LAA7dEU0GLNEW8zzvXDD2GNQRvBMd" +
        "xs/pTebyKjXkP1HmzL030hP/GvgO5sMGGSnu6m5g1/vjE6bk0Y0NKQ1E4BAoDrO33PTPI8bcPh793g3e8ycQ75vlMOn7Gxcw8P6K8wfVPzglFWvp" +
        "IugtJukQKCfM8QIW2y7EE/lF2SPiuSO9BHLYRxID5fERpPwj5gAv9DT59roSLOby",
    },
    {
      name: "credit",
      bias: -3.7081,
      scale: 0.0349428,
      weights:
        "Hf/kxBU+FUu41yPwEiTFCewB7P7DKbsp6rTh9vURDB32BO4PDNomGxc81jakLCAIFDUeGij8Ifc7Q98h3zIbCg8D3e/tDcf+KQgm5PbiFCDj+b/t" +
        "GfES9uEBzQEh9QgX8xrh3egEFjn3GzzrFBUFM+8A6BxCxyAVK+7u6dva8RlX4y4r6jAG1CXELtn3/hUdHzIM9M8K5vfTPgrt39fJAx/W+ykE6hrQ" +
        "u/Am1yEHuPwlM+L1EO/mMBLIDx7mCNn4BLQABPIPNRJK3PPT9STbFPsY7/jp5dfygfgb2zMXx/v35t0EDUMqGeLi1fXIEtcY6hwDKTP13uf+IhkZ" +
        "8wwHAf8s7kbg+RsWLcLq2BLPBAsUCVfewS413DBV6DLgBwjV9xfXAQrX+eb7+x648QryGPjy1CgSEfrfpDE/5+T4FeuwByALuQo83eD1zyI09h4r" +
        "IfbYCijkHOBBGxnaJPr9Ae/9FhQ19/fgyejf7+EJ3fZO8Qm61TgkCCcr3B3/2+IW",
    },
    {
      name: "url",
      bias: -3.4973,
      scale: 0.0366257,
      weights:
        "7e/hMik8FxrjB8oL/wrX7hUYtucgCu3ytegVLurfHxzSDus9DAM07PoRLC3UyRvm4cnm1wIBCMfy/AwNGQQK9hit/uvqBPTt8+kgzvUn3wwiHeIX" +
        "AjUTAwUPFjdJ/TS/HRMDLPEMLvoENxzIIxP6L9RT+ywe7s8gH98K2xb1CtX9xCITKyvm1972BBTg+fUM7OfNEP4SA+/aEADgCvjpJ8opEAu3GAUP" +
        "8tJeBBogP8jtFvUeBujZxNAG+AvY9xr15g71ERMoz+He/vEbIxTk3AsJBirUHOoFBej8FhAWMhKB+AHkuC4Cwhn2Iusd8wi5KgINB/E0+iDuKOEG" +
        "CisO7vLn7tXuxykZAQXX0vfqBsIK6ibO6BwG9dcSF+IVD/4QCETnC/bj9Avx5AI2980AIvoi4xDd5hVC7P/lARTgCfIFDSgK/QENBg8Pxygx/u/y" +
        "+sT5DgzpFgnP2/0lKe4qDtvxLjAdqALv/SftEBX6HxcK+QsGJ98H7vLqLirt5iIL",
    },
    {
      name: "license",
      bias: -2.7956,
      scale: 0.0269097,
      weights:
        "xRo42wvlHOSDyw8eaRUOLy04YBw1E/cfuPzWFxKUsPtCKsnG+NDtQr2nEELjBQFvKeX7CDcGuyDSCPrTL7QwP/L/1vgDrjIn7N0D/hT60vK3HCEp" +
        "wh3rOevmEs/uzPswLSMFDx/U1/8c3BzP6Rkq6zHJE+rhwyz35xc52gsp0+8xDsQ6GTf3IZ8I9+kClPoU88Tw+/3szdY/BAQbCj8AgvXC3CL9XtUN" +
        "2jA77Rz+Dw8EGuMXVvYh294SFQTq4OcYLAr1wGbyCqkR6NwNGeDR+PM3IVUNJEMA/a7h9/+3wOXb0Sr72dcmHg7m5Y703Frs9Prp6UcAWukI4x0W" +
        "JiIp9DfyByn00NhFxRfC6f7XyQIe2AJUzsn30+5dH/3m6CzmO/fav6z7GeHbGRr28PdDKvnb38bsDA8ZAuAHDBhEBR7ayTDjQfsnQw4bKABMQFk1" +
        "AbnjRDQU87Aq+RYQ8C5IFCUkxhf7EBYDAAUFEPgNIineJABIEvoaA7PS2BUsRIHj",
    },
    {
      name: "title",
      bias: -3.8973,
      scale: 0.0269982,
      weights:
        "4AfirwIe8DbgOOQB0cwT5x4jxStXqOwA7Pv3fwsTZMsv7vwE7Evw7RPy8CwVK/vmHMUcReCx/iUh4fftDcvSWgo4LuAhDyHrIM33KfSg57w259no" +
        "6Ork0bshRk4YE/csFv3cQzO3aBgBCt3fN84G5NsQ+Lbr0A+n+Fkz0gEzDyDxOcc9CQUbEe3n6gbZPLbNV40dHCn78poADQ30Kv/FDgvrE+sT1igl" +
        "A8/i3Kf+8BcB2CDZCc7RCCZT+LnUEhbnxgjwsUi6ExLg8+gM/0LnCiEtzNkO6rT5GxAQptrw/hD4D/b8NTEYA/QREM5H8uIyCukf5ww18F8JJ+c9" +
        "HQ3q2B8g8gAMUBoV+vnfJs8qIkIN7QgA2gPaB+LlGMFFKwoa59QA1akjMjDT2c4B4ov3NMf+H/r8wuMxHGkLNfjT6AYe/xE0DAZA3xbr8anhzFjh" +
        "KgPw1QjlJ0ifCO0OCvfoEO8a0SAGFeDpErgvNR7hBBLC/CME8Dr/IsznBib9D9C/",
    },
    {
      name: "greeting",
      bias: -3.1461,
      scale: 0.0309787,
      weights:
        "39vlBBv7Hd4+FzQA2d3+LuoGS+LvIfz28XIgQQQM/NQg5AAhT9jNAgcX9QNDTQO5/+nz8TcX6d4j/Nop2hDYEu7q1AnrIgsGEwPq3wcaf94MDQ6i" +
        "Ku7EFE/83YnUL9Bb1h/oviMJP7C0+1cj1M0l8Aa+0C3BUP4f9dcMKvbN0NvYAxPwBBvl7lAQBmIuHSgiuNvqPUg+9w0B3g3sI/UGFQII2DMzLQAb" +
        "Nue2N/jZKOk15gglEP8UWAHqJB0p5wjN7vUVN87vIxDJ3STq5wwN78b8MvfJEzi0Cw49DuH77xgMFNXg1CnFTO3cFAMuzOUVI8AN9RcS2O097+jx" +
        "w9UCojz+ATIf27rYI88BEwjmv+rdH5XFe/4Zz84IKRboIJY4ADw/X+/89PQkG7VLBvkS5gP46/rvDeYY9qkY5QHVKhoy888c2fOW3k7ZM6cSLwYG" +
        "0hAhz9PW4fHrzi7SFBvZCztbXOH8PSEFAvss1BYU+N7SAPHD0c/Ip+wKQeUq8Dkh",
    },
    {
      name: "thanks",
      bias: -2.2985,
      scale: 0.0327784,
      weights:
        "APcMKN8FHAlMC7oI7BHJydgoA+w98CzS/dgL8drY7gwaGiZl3Nrp6tfe/wdmsO0E3Nz3+gUQKf0m+91KWAW0JGZHKS0uzh/pt+v7KMXmTM23//sX" +
        "4gsZndT2/7oLuKwJ6cIl2hgZ0S378CP64+9P2goiEguBVS3l2uDgMvNC+sf55Q3UJAZBGkQc77oW1BcSIwnxHyHZOwYq8DFH9Qv2DxZE6+vzvBMl" +
        "1QvrP/3BEhQAvQfiKwXCC9Am6A3T7Q/pLNsEAP4ULc0MAejgRCjw4ACy9embBbcLGxW5MtcR5AUlPAzlswTW4CE0z/fN/w0GSeHY+fgW08IpQJPk" +
        "R8HY9fPd9OBCHa0Q/v5PxsnPw9TeJAkULMQYLa3EP9jqGe3vJBERYfnh4QIEz+1wG/kS9R7uBPDgGfSaIPsgHD4eSv5g+AnzGPAeBvGdMPP11NgO" +
        "CxMh/wcJB1LyRyXn4Pn76d08Qvv4ETA7KcztFiMGBB84Pi7rEO78swjjICW9Hf7j",
    },
    {
      name: "product",
      bias: -4.1644,
      scale: 0.0375248,
      weights:
        "SD/bCP2/0xHqqBDsGxZK2SOl+AsBLuvcIu+769HMGwQnBv3p3vwWBzki9+Yb2drk5A0DBfD3RSME1/80B/0IrevuFtnjESwoMfTZF+T3MBTs9CvB" +
        "EezdHRJKGuW5HADrnTc6+u/vwuBC29EkyPziJyYRNO3y9QIBG/bz+Ln6xAK+KwnSG9QXAP5uCrTCRRLz+CMi2B1lCXDNJb/78RIP3h2t86oIANXu" +
        "WeUABQES/yMFBw3k8zL/6xvOPCv3FCoyv+4CvbsH2zc+K0AgyMwP49/dD/vjJOUH/UIa3C7e/gwq6erODaj78R0mEvvH/RMKyjs1AAHSLO78AzO/" +
        "71jwSO4qOKoAgdPPCEz2OkblF7zv9enVIrrsCg+vvUck9kMiJTUw5OocN/vjttrmLQwV5VD3Ju0T2A0qy74WPxnzqf602t0JxjnuLS8Z9jvkVc0s" +
        "HDXxwg/qxPw+ulL0IdohBdXm8NnyBOsgCBQ5Ie0ADeZeBxIb5+nB9rQQ9RIWKV0j",
    },
  ],
};
