/** Strings with their colon if they are member names, and the brackets that open and close objects. */
const pieces = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/gs;

/**
 * Whether some object names a member twice. Parsers differ in which of the two they believe, so a token that does can
 * say one thing to its issuer and another to us (RFC 7519 section 4).
 * @param json that a parser has accepted
 */
export function namesTwice(json: string): boolean {
  const open: Set<string>[] = [];
  for (const [piece, named] of json.matchAll(pieces)) {
    if (piece === '{') open.push(new Set());
    else if (piece === '}') open.pop();
    else if (named !== undefined) {
      const members = open.at(-1);
      const name = JSON.parse(piece.slice(0, piece.length - named.length)) as string;
      if (members?.has(name)) return true;
      members?.add(name);
    }
  }
  return false;
}
