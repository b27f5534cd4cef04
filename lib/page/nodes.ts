/**
 * Children as plain arrays, walked by siblings: a DOM for Node looks names up at every index of a live collection, which
 * is quadratic.
 */

/** The child nodes, as they are now. */
export function childNodesOf(parent: Node): ChildNode[] {
  const nodes: ChildNode[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling) nodes.push(child);
  return nodes;
}

/** The child elements, as they are now. */
export function childElementsOf(parent: Node): Element[] {
  const elements: Element[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 1) elements.push(child as Element);
  }
  return elements;
}
