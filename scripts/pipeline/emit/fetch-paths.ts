/**
 * `paths` as openapi-fetch needs them. It maps every body through `Readable` or `Writable`, which take `string & {}` for
 * an object and turn it into one with the methods of a string, and drop properties that are always null.
 */
import ts from 'typescript'
import { httpMethods } from '../document/document.ts'

/** The names that `fetchPathTypes` declares. */
export const fetchPathNames = ['OtherValue', 'FetchBody', 'FetchContent', 'FetchOperation']

/**
 * `OtherValue` must not be an object to `Readable`; nor a string or a template, which would absorb the known values of
 * the union; and must be assignable to `string & {}`. An intersection of two templates that match every string is all
 * of this. A string variable is not assignable to it, so only responses have it: a request may contain any string.
 *
 * What is only null or undefined would be dropped as if it were never sent. A marker (`$read`, `$write`) that holds
 * nothing keeps the property, and is itself removed.
 */
export const fetchPathTypes = `/**
 * Any other value of an open enum, in the responses of \`paths\`: assignable to \`string\` and to \`string & {}\`. It is
 * kept by openapi-fetch, which would turn \`string & {}\` into an object.
 */
export type OtherValue = \`\${any}\` & \`\${string & {}}\`;
type FetchBody<T, Other, Marker> = T extends string ? T extends object ? Other : T : T extends object ? {
    [K in keyof T]: [T[K]] extends [null | undefined] ? T[K] | Marker : FetchBody<T[K], Other, Marker>;
} : T;
type FetchContent<T, Other, Marker> = {
    [K in keyof T]: K extends "content" ? FetchBody<T[K], Other, Marker> : T[K];
};
type FetchOperation<T> = {
    [K in keyof T]: K extends "responses" ? {
        [Status in keyof T[K]]: FetchContent<T[K][Status], OtherValue, {
            readonly $read: never;
        }>;
    } : K extends "requestBody" ? FetchContent<T[K], string & {}, {
        readonly $write: never;
    }> : T[K];
};

`

/** Wraps each operation in `paths`. */
export function fetchPaths(nodes: readonly ts.Node[]): ts.Node[] {
  return nodes.map((node) => {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'paths') return node
    const { modifiers, name, typeParameters, heritageClauses } = node
    const members = node.members.map(inPath)
    return ts.factory.updateInterfaceDeclaration(node, modifiers, name, typeParameters, heritageClauses, members)
  })
}

function inPath(member: ts.TypeElement): ts.TypeElement {
  if (!ts.isPropertySignature(member) || !member.type || !ts.isTypeLiteralNode(member.type)) return member
  const operations = ts.factory.createNodeArray(member.type.members.map(wrapped))
  return withType(member, ts.factory.updateTypeLiteralNode(member.type, operations))
}

function wrapped(member: ts.TypeElement): ts.TypeElement {
  // Methods that a path does not have are optional, and never.
  if (!ts.isPropertySignature(member) || !member.type || member.questionToken || !isMethod(member.name)) return member
  return withType(member, ts.factory.createTypeReferenceNode('FetchOperation', [member.type]))
}

function isMethod(name: ts.PropertyName): boolean {
  return ts.isIdentifier(name) && httpMethods.some((method) => method === name.text)
}

function withType(member: ts.PropertySignature, type: ts.TypeNode): ts.PropertySignature {
  return ts.factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, type)
}
