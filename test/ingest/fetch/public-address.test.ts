import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { refusePaywalled } from "../../../src/ingest/fetch/paywall.ts";
import { isPublicHostname, isPublicIp } from "../../../src/ingest/fetch/public-address.ts";

describe("isPublicIp", () => {
  it.each([
    "1.1.1.1",
    "8.8.8.8",
    "93.184.216.34",
    "172.15.255.255",
    "172.32.0.1",
    "2606:4700::1",
    "2a00:1450:4001::8a",
  ])("takes %s for public", (address) => expect(isPublicIp(address)).toBe(true));

  test.prop([
    fc.constantFrom([127, 8], [10, 8], [0, 8], [224, 4], [240, 4] as const),
    fc.integer({ min: 0, max: 2 ** 24 - 1 }),
  ])("takes no address of a private range for public, however it is written as IPv6", ([first = 0], rest) => {
    const bytes = [first, rest >> 16, (rest >> 8) & 255, rest & 255];
    const words = `${((bytes[0]! << 8) | bytes[1]!).toString(16)}:${((bytes[2]! << 8) | bytes[3]!).toString(16)}`;
    for (const address of [
      bytes.join("."),
      `::ffff:${bytes.join(".")}`,
      `::ffff:${words}`,
      `64:ff9b::${words}`,
      `2002:${words}::1`,
    ])
      expect(isPublicIp(address), address).toBe(false);
  });
});

describe("isPublicHostname", () => {
  it("takes names with a dot that are of no private network", () => {
    expect(["news.example", "a.b.c.example.", "[2606:4700::1]", "1.1.1.1"].every(isPublicHostname)).toBe(true);
    expect(["localhost", "intranet", "nas.local", "x.home.arpa", "[::1]", "", "."].some(isPublicHostname)).toBe(false);
  });
});

describe("refusePaywalled", () => {
  it("refuses a page that says it is not free, or shows but a few lines", () => {
    const text = "word ".repeat(120);
    expect(() => refusePaywalled("http://p.example/", { text })).not.toThrow();
    expect(() => refusePaywalled("http://p.example/", { text, isPaywalled: true })).toThrow("behind a paywall");
    expect(() => refusePaywalled("http://p.example/", { text: text.slice(0, 499) })).toThrow("but a few lines");
  });
});
