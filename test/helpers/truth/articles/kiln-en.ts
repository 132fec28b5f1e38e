import { h, ol, p, type TrueArticle, ul } from "../article.ts";

export const kiln: TrueArticle = {
  slug: "kiln-en",
  language: "en",
  title: "Firing schedules with kilnctl",
  author: "Orla Beck",
  published: "2024-09-30",
  publisher: "Kilnctl Manual",
  blocks: [
    p(
      "A firing schedule tells the controller how fast the kiln heats, how long it stays hot and when it " +
        "may be opened. This page describes how schedules are written, checked and run with version 2.4 of the tool.",
    ),
    h(2, "Before you begin"),
    p("You need the following:"),
    ul(
      {
        text: "a controller with firmware 1.9 or newer",
        items: [{ text: "the Mark II board needs a serial adapter" }, { text: "the Mark III board has one on board" }],
      },
      "a thermocouple of type K or S",
      "write access to the folder /var/lib/kilnctl",
    ),
    p(
      "Kilnctl refuses to start when two thermocouples differ by more than 25 °C, because one of them is then almost certainly broken.",
    ),
    h(2, "Write a schedule"),
    p(
      "A schedule is a list of segments. Each segment names a target, a rate in degrees an hour and a hold in minutes:",
    ),
    {
      kind: "code",
      text: "segments:\n  - target: 600\n    rate: 100\n    hold: 15\n  - target: 1240\n    rate: 150\n    hold: 20",
    },
    p(
      "Rates above 300 are accepted, but the tool warns that most clay bodies crack. Leave the rate out to heat as fast as the elements allow.",
    ),
    h(3, "Cooling"),
    p(
      "A segment whose target lies below the one before it cools the kiln. Cooling faster than the walls " +
        "lose heat is not possible; the segment then simply takes longer, and the log says by how much.",
    ),
    h(2, "Run it"),
    ol(
      "Close the lid and lock it.",
      "Check the schedule with kilnctl check stoneware.yaml.",
      "Start it with kilnctl run stoneware.yaml and note the number that it prints.",
      "Do not open the lid before the display shows less than 90 °C.",
    ),
    p(
      "A running schedule can be paused once, for at most two hours. After that the controller ends the firing and opens the vents.",
    ),
    h(2, "Exit codes"),
    {
      kind: "table",
      caption: "Exit codes of kilnctl run",
      header: ["Code", "Meaning", "What to do"],
      rows: [
        ["0", "The firing ended as planned", "Nothing"],
        ["3", "A thermocouple failed", "Replace it and run kilnctl calibrate"],
        ["4", "The power was cut for more than ten minutes", "Start again from the first segment"],
        ["7", "The lid was opened", "Let the kiln cool, then inspect the shelves"],
      ],
    },
    h(2, "Limits"),
    p(
      "The tool keeps the last 200 firings. Older ones are deleted at start-up unless keep_all is set to " +
        "yes in the configuration, which was not possible before version 2.2.",
    ),
  ],
};
