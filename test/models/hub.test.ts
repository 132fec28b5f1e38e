import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fetchModel, isHubId } from "../../src/models/hub.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "sourcier-hub-"));
});
afterEach(() => rm(root, { recursive: true }));

/** A hub that has these files. */
function hubOf(files: Readonly<Record<string, string>>) {
  return async (url: string) => {
    const content = files[url.replace("https://huggingface.co/owner/name/resolve/main/", "")];
    return content === undefined ? new Response(null, { status: 404 }) : new Response(content);
  };
}
const small = { "config.json": "{}", "tokenizer.json": "{}", "tokenizer_config.json": "{}" };

describe("fetchModel", () => {
  it("fetches the quantized weights where there are some", async () => {
    const hub = hubOf({ ...small, "onnx/model.onnx": "large", "onnx/model_quantized.onnx": "small" });
    await fetchModel("owner/name", join(root, "owner/name"), hub);
    expect(await readdir(join(root, "owner/name/onnx"))).toEqual(["model_quantized.onnx"]);
    expect(await readFile(join(root, "owner/name/onnx/model_quantized.onnx"), "utf8")).toBe("small");
  });

  it("fetches the plain weights else", async () => {
    await fetchModel("owner/name", join(root, "owner/name"), hubOf({ ...small, "onnx/model.onnx": "large" }));
    expect(await readdir(join(root, "owner/name/onnx"))).toEqual(["model.onnx"]);
  });

  it("leaves nothing behind when a file is missing, and says which", async () => {
    const fetching = fetchModel("owner/name", join(root, "owner/name"), hubOf(small));
    await expect(fetching).rejects.toMatchObject({
      code: "model-missing",
      message: expect.stringContaining("no onnx/model_quantized.onnx nor onnx/model.onnx"),
    });
    expect(await readdir(join(root, "owner"))).toEqual([]);
  });

  it("says why when the hub is out of reach", async () => {
    const offline = async () => {
      throw new TypeError("fetch failed", { cause: new Error("getaddrinfo ENOTFOUND huggingface.co") });
    };
    await expect(fetchModel("owner/name", join(root, "owner/name"), offline)).rejects.toMatchObject({
      code: "model-missing",
      message: expect.stringContaining("ENOTFOUND"),
    });
  });
});

describe("isHubId", () => {
  it("takes an owner and a name, no path", () => {
    expect(isHubId("Xenova/multilingual-e5-small")).toBe(true);
    for (const path of ["name", "./models/name", "../name", "/models/name", "a/b/c", "owner/", "C:\\models"]) {
      expect(isHubId(path)).toBe(false);
    }
  });
});
