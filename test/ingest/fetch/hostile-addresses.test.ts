import { afterEach, describe, expect, it } from "vitest";
import { type FakeWeb, openFakeWeb } from "../../helpers/fake-web.ts";

let web: FakeWeb | undefined;

afterEach(async () => {
  await web?.close();
  web = undefined;
});

/** Notations of addresses of this machine and of private networks; PORT is that of the site that must not be reached. */
const LITERALS = [
  "http://127.0.0.1:PORT/",
  "http://127.0.0.2:PORT/",
  "http://127.1:PORT/",
  "http://127.0.1:PORT/",
  "http://0x7f.1:PORT/",
  "http://0x7f000001:PORT/",
  "http://0x7F.0x0.0x0.0x1:PORT/",
  "http://2130706433:PORT/",
  "http://017700000001:PORT/",
  "http://0177.0.0.1:PORT/",
  "http://00000177.0.0.1:PORT/",
  "http://127.0.0.1.:PORT/",
  "http://0.0.0.0:PORT/",
  "http://0:PORT/",
  "http://[::1]:PORT/",
  "http://[0:0:0:0:0:0:0:1]:PORT/",
  "http://[::]:PORT/",
  "http://[::ffff:127.0.0.1]:PORT/",
  "http://[::ffff:7f00:1]:PORT/",
  "http://[0:0:0:0:0:ffff:127.0.0.1]:PORT/",
  "http://[::127.0.0.1]:PORT/",
  "http://[64:ff9b::7f00:1]:PORT/",
  "http://[2002:7f00:1::]:PORT/",
  "http://[2001:0:7f00:1::]:PORT/",
  "http://[fe80::1]:PORT/",
  "http://[fd00::1]:PORT/",
  "http://[fec0::1]:PORT/",
  "http://[ff02::1]:PORT/",
  "http://１２７.０.０.１:PORT/",
  "http://①②⑦.⓪.⓪.①:PORT/",
  "http://127。0。0。1:PORT/",
  "http://%31%32%37.0.0.1:PORT/",
  "http://127.0.0.%31:PORT/",
  "http:\\\\127.0.0.1:PORT\\",
  "http:127.0.0.1:PORT/",
  "ht\ntp://127.0.0\t.1:PORT/",
  "http://localhost:PORT/",
  "http://LOCALHOST.:PORT/",
  "http://a.localhost:PORT/",
  "http://ⓛocalhost:PORT/",
  "http://printer.local:PORT/",
  "http://router.lan:PORT/",
  "http://db.internal:PORT/",
  "http://intranet:PORT/",
  "http://10.0.0.1:PORT/",
  "http://172.16.0.1:PORT/",
  "http://172.31.255.254:PORT/",
  "http://192.168.1.1:PORT/",
  "http://169.254.169.254/latest/meta-data/",
  "http://100.64.0.1:PORT/",
  "http://198.18.0.1:PORT/",
  "http://224.0.0.1:PORT/",
  "http://255.255.255.255:PORT/",
  "http://public.example@127.0.0.1:PORT/",
  "http://127.0.0.1:PORT@public.example/",
  "http://public.example:22/",
  "http://public.example:6379/",
  "file:///etc/passwd",
  "ftp://127.0.0.1:PORT/",
  "gopher://127.0.0.1:PORT/_x",
  "data:text/html,<p>x</p>",
  "javascript:alert(1)",
  "//127.0.0.1:PORT/",
  "not an address",
  "http://",
] as const;

const NAMES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "loop.example": [["127.0.0.1"]],
  "six.example": [["::1"]],
  "mapped.example": [["::ffff:127.0.0.1"]],
  "both.example": [["93.184.216.34", "127.0.0.1"]],
  "zone.example": [["fe80::1%lo"]],
  "metadata.example": [["169.254.169.254"]],
};

const REFUSED = /^address-(?:private|invalid)$/;

describe("the guarded fetcher", () => {
  it.each(LITERALS)("does not fetch %j", async (address) => {
    web = await openFakeWeb((_, response) => response.end("<p>x"));
    const wanted = address.replace("PORT", String(web.secretPort));
    await expect(web.fetcher.fetch(wanted, { for: "person" })).rejects.toMatchObject({
      code: expect.stringMatching(REFUSED),
    });
    expect([web.secretHits, web.dialled]).toEqual([[], []]);
  });

  it.each(Object.keys(NAMES))("does not fetch %s, which a resolver leads to a private address", async (name) => {
    web = await openFakeWeb((_, response) => response.end("<p>x"), { names: NAMES });
    const address = `http://${name}:${web.secretPort}/`;
    for (const asked of ["person", "program"] as const)
      await expect(web.fetcher.fetch(address, { for: asked })).rejects.toMatchObject({ code: "address-private" });
    expect([web.secretHits, web.dialled]).toEqual([[], []]);
  });

  it.each([...LITERALS.slice(0, 60), ...Object.keys(NAMES).map((name) => `http://${name}:PORT/`)])(
    "does not follow a page to %j",
    async (address) => {
      web = await openFakeWeb(
        (_, response) => {
          const location = address.replace("PORT", String(web?.secretPort)).replace(/[\n\t]/g, "");
          response.writeHead(302, { location: encodeURI(location).replace(/%25/g, "%") }).end();
        },
        { names: NAMES },
      );
      await expect(web.fetcher.fetch("http://public.example/", { for: "person" })).rejects.toMatchObject({
        code: expect.stringMatching(/^address-/),
      });
      expect(web.secretHits).toEqual([]);
    },
  );

  it("dials the address that it checked, so that a name that changes its address meanwhile gains nothing", async () => {
    const names = { "rebind.example": [["93.184.216.34"], ["93.184.216.34"], ["93.184.216.34"], ["127.0.0.1"]] };
    web = await openFakeWeb((_, response) => response.end("<p>public"), { names });
    const address = `http://rebind.example:${web.secretPort}/`;
    const first = await web.fetcher.fetch(address, { for: "person" });
    expect(first.kind).toBe("fetched");
    await expect(web.fetcher.fetch(address, { for: "person" })).rejects.toMatchObject({ code: "address-private" });
    expect(web.secretHits).toEqual([]);
    expect(new Set(web.dialled)).toEqual(new Set(["93.184.216.34"]));
  });

  it("asks no private site for its robots.txt either", async () => {
    web = await openFakeWeb((_, response) => response.end("<p>x"), {
      robots: (_, response) =>
        response.writeHead(302, { location: `http://127.0.0.1:${web?.secretPort}/robots.txt` }).end(),
    });
    expect((await web.fetcher.fetch("http://public.example/", { for: "person" })).kind).toBe("fetched");
    await expect(web.fetcher.fetch("http://public.example/", { for: "program" })).rejects.toMatchObject({
      code: "address-private",
    });
    expect(web.secretHits).toEqual([]);
  });
});
