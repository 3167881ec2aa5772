import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './modules.ts';

export interface Import {
  /** Path from the root for the project's own files, else the package's or built-in's name. */
  readonly target: string;
  readonly own: boolean;
  readonly typeOnly: boolean;
}

export interface FoundRegex {
  readonly source: string;
  readonly flags: string;
  readonly line: number;
}

export interface Syntax {
  readonly imports: readonly Import[];
  readonly regexes: readonly FoundRegex[];
  /** Uses of globals and members, `Date.now`, `new Date()`, `process`, with the line. */
  readonly uses: readonly { readonly name: string; readonly line: number }[];
}

/** What a file imports, which regex literals it holds and which globals it touches, from the compiler's own tree. */
export function readSyntax(file: SourceFile): Syntax {
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const regexes: FoundRegex[] = [];
  const uses: { name: string; line: number }[] = [];
  const lineOf = (node: ts.Node) => tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean) => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return;
    const own = specifier.text.startsWith('.');
    imports.push({ target: own ? normalize(join(dirname(file.path), specifier.text)) : specifier.text, own, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, erased(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal as ts.Expression, true);
    else if (ts.isRegularExpressionLiteral(node)) {
      const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text)!;
      regexes.push({ source: source!, flags: flags!, line: lineOf(node) });
    } else if (ts.isNewExpression(node) && node.getText().startsWith('new Date') && (node.arguments ?? []).length === 0)
      uses.push({ name: 'new Date()', line: lineOf(node) });
    else if (ts.isPropertyAccessExpression(node)) uses.push({ name: `${node.expression.getText()}.${node.name.text}`, line: lineOf(node) });
    if (ts.isIdentifier(node) && !isNameOfSomething(node)) uses.push({ name: node.text, line: lineOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { imports, regexes, uses };
}

/** An import that leaves nothing behind at run time. */
function erased(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return clause.name === undefined && named !== undefined && ts.isNamedImports(named) && named.elements.every((e) => e.isTypeOnly);
}

/** A declared or looked-up name, not the use of a global: `{ process: … }`, `x.process`, a parameter of that name. */
function isNameOfSomething(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent)) return parent.name === node;
  return (
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isTypeReferenceNode(parent)
  );
}
