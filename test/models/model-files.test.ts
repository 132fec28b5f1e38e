import { cp, mkdir, mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createModelHost } from "../../src/models/host.ts";
import { readModelFiles } from "../../src/models/model-files.ts";

const shippedDir = join(import.meta.dirname, "../../models");
let modelsDir: string;
beforeAll(async () => {
  modelsDir = await mkdtemp(join(tmpdir(), "sourcier-models-"));
});
afterAll(() => rm(modelsDir, { recursive: true }));

/** A folder that looks like a model. */
async function writeModel(name: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = join(modelsDir, name);
  await mkdir(join(folder, "onnx"), { recursive: true });
  const config = JSON.stringify({ hidden_size: 4, vocab_size: 9, max_position_embeddings: 512 });
  const all = { "config.json": config, "tokenizer.json": "{}", "onnx/model.onnx": "weights", ...files };
  for (const [file, content] of Object.entries(all)) await writeFile(join(folder, file), content);
  return folder;
}

describe("readModelFiles", () => {
  it("reads dimensions and number format off the files", async () => {
    const folder = await writeModel("plain");
    expect(await readModelFiles(folder)).toMatchObject({
      name: "plain",
      dtype: "fp32",
      dimensions: 4,
      vocabularySize: 9,
    });
    await writeFile(join(folder, "onnx/model_quantized.onnx"), "small");
    expect(await readModelFiles(folder)).toMatchObject({
      dtype: "q8",
      weights: join(folder, "onnx/model_quantized.onnx"),
    });
  });

  it("gives another id when a file was replaced by one of the same size, and the same one else", async () => {
    const folder = await writeModel("replaced");
    const { id } = await readModelFiles(folder);
    expect(id).toMatch(/^replaced\/fp32\/[0-9a-f]{12}$/);
    expect((await readModelFiles(folder)).id).toBe(id);
    await writeFile(join(folder, "onnx/model.onnx"), "WEIGHTS");
    expect((await readModelFiles(folder)).id).not.toBe(id);
  });

  it("says which file is missing", async () => {
    const folder = await writeModel("partial");
    await rm(join(folder, "tokenizer.json"));
    await expect(readModelFiles(folder)).rejects.toMatchObject({
      code: "model-missing",
      message: expect.stringContaining(join(folder, "tokenizer.json")),
    });
  });

  it("says which file is damaged, and how", async () => {
    const truncated = await writeModel("truncated", { "config.json": '{"hidden_size": 4' });
    await expect(readModelFiles(truncated)).rejects.toMatchObject({
      code: "model-damaged",
      message: expect.stringContaining(join(truncated, "config.json")),
    });
    const odd = await writeModel("odd", { "config.json": '{"hidden_size": "4"}' });
    await expect(readModelFiles(odd)).rejects.toMatchObject({
      code: "model-damaged",
      message: expect.stringContaining('expected hidden_size to be a positive integer, got "4"'),
    });
  });
});

describe("createModelHost", () => {
  it("names the place and the setting when the model is missing", async () => {
    await expect(createModelHost({ modelsDir, embeddingModel: "nowhere" })).rejects.toMatchObject({
      code: "model-missing",
      message: expect.stringContaining(modelsDir),
      hint: expect.stringContaining("EMBEDDING_MODEL"),
    });
  });

  it("does without a reader that is missing, and says so once", async () => {
    await writeModel("embedder");
    const messages: string[] = [];
    const log = (message: string) => messages.push(message);
    const host = await createModelHost({ modelsDir, embeddingModel: "embedder", readerModel: "nowhere", log });
    expect(host.reader).toBeUndefined();
    expect(host.readerProblem).toMatchObject({ code: "model-missing" });
    expect(messages).toEqual([expect.stringContaining('"nowhere"')]);
    await host.close();
  });

  it("names the weights when they are cut short", async () => {
    const folder = join(modelsDir, "short");
    await cp(join(shippedDir, "multilingual-e5-small-latin"), folder, { recursive: true });
    const weights = join(folder, "onnx/model_q4.onnx");
    await truncate(weights, 1_000_000);
    const host = await createModelHost({ modelsDir, embeddingModel: "short" });
    await expect(host.embedder.embed(["Bonjour"], { as: "question" })).rejects.toMatchObject({
      code: "model-damaged",
      message: expect.stringContaining(weights),
    });
    await host.close();
  });

  it("refuses a reader of another vocabulary and a model that is no reader, and goes on embedding", async () => {
    const embedder = join(shippedDir, "multilingual-e5-small-latin");
    const foreign = join(modelsDir, "foreign");
    await cp(embedder, foreign, { recursive: true });
    await writeFile(
      join(foreign, "config.json"),
      JSON.stringify({ model_type: "bert", hidden_size: 384, vocab_size: 250_002, max_position_embeddings: 512 }),
    );
    for (const [readerModel, problem] of [
      [foreign, "its tokenizer has 114738 pieces, its weights 250002"],
      [embedder, "expected an output start_logits"],
    ] as const) {
      const host = await createModelHost({ modelsDir, embeddingModel: embedder, readerModel });
      await expect(
        host.reader!.read({ question: "Qui ?", turns: [] }, [{ title: "", text: "Elle." }]),
      ).rejects.toMatchObject({
        code: "model-damaged",
        message: expect.stringContaining(problem),
      });
      expect(await host.embedder.embed(["Bonjour"], { as: "question" })).toHaveLength(1);
      await host.close();
    }
  });
});
