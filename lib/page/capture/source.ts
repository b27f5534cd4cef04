/**
 * What capture reads of a page: a browser's own document, or the tree that the command line's parser makes. Both have
 * these members, with the DOM's meaning.
 */
export interface SourceNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly firstChild: SourceNode | null;
  readonly lastChild: SourceNode | null;
  readonly previousSibling: SourceNode | null;
  readonly nextSibling: SourceNode | null;
  readonly textContent: string | null;
}

export interface SourceElement extends SourceNode {
  readonly localName: string;
  readonly attributes: ArrayLike<{ readonly name: string; readonly value: string }>;
  readonly parentElement: SourceElement | null;
  readonly previousElementSibling: SourceElement | null;
  readonly nextElementSibling: SourceElement | null;
  getAttribute: (name: string) => string | null;
  /** Of a browser's elements: names alone are had without an object for each attribute. */
  getAttributeNames?: () => readonly string[];
}

export interface SourceDocument {
  readonly documentElement: SourceElement | null;
  readonly head: SourceElement | null;
  readonly body: SourceElement | null;
  readonly title: string;
  readonly baseURI: string;
}

export const isSourceElement = (node: SourceNode): node is SourceElement => node.nodeType === 1;

/** A shadow root, the content of a frame: whatever has children that are shown elsewhere. */
export type SourceParent = Pick<SourceNode, "firstChild" | "lastChild">;

export function sourceChildren(parent: SourceParent): SourceNode[] {
  const nodes: SourceNode[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling) nodes.push(child);
  return nodes;
}
