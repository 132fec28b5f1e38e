import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";

export interface SourceFile {
  /** Path inside the folder that was read, with "/". */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** The path of a file of the project, else a package or module as written. */
  readonly target: string;
  readonly typeOnly: boolean;
  /** Loaded when that line runs, not with the file. */
  readonly dynamic: boolean;
}

/** Every TypeScript file of a folder with what it imports, statically or not. */
export function readSources(root: string): readonly SourceFile[] {
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  return paths
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), "utf8");
      return { path, text, imports: readImports(path, text) };
    });
}

function readImports(path: string, text: string): readonly Import[] {
  const imports: Import[] = [];
  const visit = (node: ts.Node) => {
    const found = readImport(node);
    if (found !== undefined) imports.push({ ...found, target: resolveTarget(path, found.target) });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2023));
  return imports;
}

function readImport(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node))
    return toImport(node.moduleSpecifier, { typeOnly: node.importClause?.isTypeOnly === true });
  if (ts.isExportDeclaration(node)) return toImport(node.moduleSpecifier, { typeOnly: node.isTypeOnly });
  const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return dynamic ? toImport(node.arguments[0], { dynamic }) : undefined;
}

function toImport(
  specifier: ts.Expression | undefined,
  { typeOnly = false, dynamic = false }: Partial<Import>,
): Import | undefined {
  return specifier && ts.isStringLiteral(specifier) ? { target: specifier.text, typeOnly, dynamic } : undefined;
}

function resolveTarget(path: string, target: string): string {
  return target.startsWith(".") ? posix.join(posix.dirname(path), target) : target;
}
