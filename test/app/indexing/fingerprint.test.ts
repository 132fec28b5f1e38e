import { describe, expect, it } from "vitest";
import { haveSameVectors, indexFingerprint, sha256 } from "../../../src/app/indexing/fingerprint.ts";

const ofModel = (embedder: { readonly id: string; readonly dimensions: number }, version = 1) =>
  indexFingerprint({ embedder, finder: { version } });

describe("the fingerprint of an index", () => {
  it("is the same for the same model, and another for another model or number of dimensions", () => {
    const fingerprint = ofModel({ id: "model", dimensions: 384 });
    expect(fingerprint).toMatch(/^[0-9a-f]{32}$/);
    expect(ofModel({ id: "model", dimensions: 384 })).toBe(fingerprint);
    expect(ofModel({ id: "model/q8", dimensions: 384 })).not.toBe(fingerprint);
    expect(ofModel({ id: "model", dimensions: 256 })).not.toBe(fingerprint);
  });

  it("is another when facts are found otherwise, with the same vectors", () => {
    const model = { id: "model", dimensions: 384 };
    expect(ofModel(model, 2)).not.toBe(ofModel(model));
    expect(haveSameVectors(ofModel(model, 2), ofModel(model))).toBe(true);
  });

  it("tells whether the vectors are of the same model, whatever else has changed", () => {
    const fingerprint = ofModel({ id: "model", dimensions: 384 });
    expect(haveSameVectors(fingerprint, `${fingerprint.slice(0, 16)}0123456789abcdef`)).toBe(true);
    expect(haveSameVectors(fingerprint, ofModel({ id: "other", dimensions: 384 }))).toBe(false);
  });
});

describe("sha256", () => {
  it("is that of the text in UTF-8", () => {
    expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(sha256("é")).toBe("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c");
  });
});
