import { describe, expect, it } from "vitest";
import { sniffType } from "../../../src/ingest/fetch/sniff-type.ts";

describe("sniffType", () => {
  it.each([
    ["%PDF-1.7\n", "text/html", "/", "pdf"],
    ["PK\u0003\u0004\0\0mimetypeapplication/epub+zip", "application/zip", "/", "epub"],
    ["PK\u0003\u0004\0\0[Content_Types].xml", "application/octet-stream", "/", "docx"],
    ["PK\u0003\u0004\0\0photo.jpg", "application/zip", "/", undefined],
    ['<?xml version="1.0"?>\n<!-- x --><rss version="2.0">', "text/html", "/", "feed"],
    ['<feed xmlns="http://www.w3.org/2005/Atom">', "text/xml", "/", "feed"],
    ['{"version": "https://jsonfeed.org/version/1.1"}', "application/json", "/", "feed"],
    ["<!doctype html><title>x", "text/plain", "/", "html"],
    ["Hello", "text/html;charset=utf-8", "/", "html"],
    ["# Hello", "text/plain", "/docs/readme.md", "markdown"],
    ["Hello", "text/plain", "/a.txt", "text"],
    ["Hello", "", "/", "text"],
    ["{}", "application/json", "/", undefined],
    ["\u0089PNG\r\n\0", "text/html", "/", undefined],
  ])("takes %j, called %j, at %s for %s", (start, contentType, path, expected) => {
    expect(sniffType(Buffer.from(start, "latin1"), contentType, path)).toBe(expected);
  });
});
