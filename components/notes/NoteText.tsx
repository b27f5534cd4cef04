import type { ComponentChild } from "preact";
import { useMemo } from "preact/hooks";
import { parseMarkdown, type BlockNode, type Inline } from "../../lib/core/text/markdown.ts";

/** A note's Markdown, as elements: nothing of it is markup of its own. */
export function NoteText({ text }: { text: string }) {
  const blocks = useMemo(() => parseMarkdown(text), [text]);
  return (
    <div class="note-text" dir="auto">
      {blocks.map((block, at) => (
        <Block block={block} key={at} />
      ))}
    </div>
  );
}

function Block({ block }: { block: BlockNode }) {
  switch (block.type) {
    case "paragraph":
      return <p dir="auto">{shown(block.of)}</p>;
    case "heading":
      // The page's own headings are others: this is none of them.
      return (
        <p class="note-heading" dir="auto">
          {shown(block.of)}
        </p>
      );
    case "quote":
      return <blockquote dir="auto">{shown(block.of)}</blockquote>;
    case "code":
      return <pre dir="ltr">{block.text}</pre>;
    case "rule":
      return <hr />;
    case "list": {
      const items = block.items.map((item, at) => (
        <li key={at} dir="auto">
          {shown(item)}
        </li>
      ));
      return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
    }
  }
}

const shown = (parts: readonly Inline[]): ComponentChild[] =>
  parts.map((part, at) => <Part part={part} key={at} />);

function Part({ part }: { part: Inline }) {
  switch (part.type) {
    case "text":
      return <>{part.text}</>;
    case "code":
      return <code>{part.text}</code>;
    case "break":
      return <br />;
    case "strong":
      return <strong>{shown(part.of)}</strong>;
    case "emphasis":
      return <em>{shown(part.of)}</em>;
    case "struck":
      return <s>{shown(part.of)}</s>;
    case "link":
      return (
        <a href={part.href} target="_blank" rel="noopener noreferrer">
          {shown(part.of)}
        </a>
      );
  }
}
