import { describe, expect, it } from "vitest";
import { createPlayer } from "../../../../components/reader/listen/player.ts";
import { createQueue } from "../../../../components/reader/listen/queue.ts";
import { fakeSpeech } from "./voice.ts";

const TEXT = "The boat left at noon. It came back late. Nobody was on board. It rained.";
const readingOf = (text: string) => ({
  text,
  title: "The boat",
  blocks: [{ kind: "p" as const, start: 0, end: text.length }],
  lang: "en",
});

function start(manner: { voice: string; rate: number } | null = { voice: "edith", rate: 1 }) {
  const port = fakeSpeech();
  const player = createPlayer({
    queue: createQueue(readingOf(TEXT)),
    port,
    manner,
    onChange: () => undefined,
  });
  const last = (): string | undefined => port.said.at(-1)?.text;
  return { port, player, last };
}

describe("the player", () => {
  it("reads title and sentences one after the other, and says when it has come to the end", () => {
    const { port, player } = start();
    player.playFrom(null);
    for (let n = 0; n < 5; n++) port.end();
    expect(port.said.map(({ text }) => text)).toEqual([
      "The boat",
      "The boat left at noon.",
      "It came back late.",
      "Nobody was on board.",
      "It rained.",
    ]);
    expect(player.state()).toMatchObject({ playing: false, ended: true });
    player.toggle();
    expect(port.said.at(-1)?.text).toBe("The boat");
  });

  it("pauses, and goes on from the beginning of the sentence", () => {
    const { port, player, last } = start();
    player.playFrom(25);
    player.toggle();
    expect([port.busy(), player.state().playing]).toEqual([false, false]);
    player.toggle();
    expect([port.busy(), last(), port.said.length]).toEqual([true, "It came back late.", 2]);
  });

  it("steps to the next and previous sentence, in silence while it pauses", () => {
    const { port, player, last } = start();
    player.playFrom(0);
    player.step(1);
    expect(last()).toBe("It came back late.");
    player.step(-1);
    expect(last()).toBe("The boat left at noon.");
    player.pause();
    player.step(1);
    expect([port.busy(), player.state().piece?.text]).toEqual([false, "It came back late."]);
    player.toggle();
    expect(last()).toBe("It came back late.");
  });

  it("stays at the last sentence, and at the title, when there is nothing beyond", () => {
    const { player, last, port } = start();
    player.playFrom(TEXT.length - 2);
    player.step(1);
    expect([last(), port.said.length]).toEqual(["It rained.", 1]);
    player.playFrom(null);
    player.step(-1);
    expect([last(), port.said.length]).toEqual(["The boat", 2]);
  });

  it("takes another speed or voice up at the sentence it is in", () => {
    const { player, port } = start();
    player.playFrom(0);
    player.setManner({ voice: "edith", rate: 2 });
    expect(port.said.at(-1)).toEqual({
      text: "The boat left at noon.",
      manner: { voice: "edith", rate: 2 },
    });
    player.setManner({ voice: "edith", rate: 2 });
    expect(port.said).toHaveLength(2);
  });

  it("says nothing without a voice, and falls silent when the voice is taken away", () => {
    const without = start(null);
    without.player.playFrom(null);
    expect(without.port.said).toEqual([]);
    const { player, port } = start();
    player.playFrom(null);
    player.setManner(null);
    expect([port.busy(), player.state().playing]).toEqual([false, false]);
  });

  it("stops when a voice ends three texts at once, for then it makes no sound", () => {
    const { player, port } = start();
    player.playFrom(null);
    for (let n = 0; n < 3; n++) port.end(1);
    expect([port.busy(), player.state().trouble]).toEqual([false, "silent"]);
    expect(port.said).toHaveLength(3);
  });

  it("leaves out a sentence the voice could not say, and stops at the third in a row", () => {
    const { player, port, last } = start();
    player.playFrom(null);
    port.trouble("failed");
    expect(last()).toBe("The boat left at noon.");
    port.end();
    port.trouble("failed");
    port.trouble("failed");
    expect(player.state()).toMatchObject({ playing: true, trouble: null });
    port.trouble("failed");
    expect(player.state()).toMatchObject({ playing: false, trouble: "failed" });
  });

  it("stops at once when it is refused or gets no answer, and begins anew at that sentence", () => {
    for (const why of ["refused", "stuck"] as const) {
      const { player, port, last } = start();
      player.playFrom(0);
      port.trouble(why);
      expect(player.state()).toMatchObject({ playing: false, trouble: why });
      player.toggle();
      expect([last(), player.state().trouble]).toEqual(["The boat left at noon.", null]);
    }
  });

  it("only pauses when something else told the engine to be quiet", () => {
    const { player, port } = start();
    player.playFrom(0);
    port.trouble("interrupted");
    expect(player.state()).toMatchObject({ playing: false, trouble: null, ended: false });
  });

  it("goes on in a text that has changed around the sentence, without saying it twice", () => {
    const { player, port, last } = start();
    player.playFrom(25);
    const added = "A passage was put back. ";
    player.setQueue(createQueue(readingOf(added + TEXT)), (offset) => offset + added.length);
    expect(port.said).toHaveLength(1);
    port.end();
    expect(last()).toBe("Nobody was on board.");
  });

  it("says the sentence again when it was the sentence that changed", () => {
    const { player, port, last } = start();
    player.playFrom(25);
    player.setQueue(createQueue(readingOf(TEXT.replace("late", "early"))), (offset) => offset);
    expect([last(), port.said.length]).toEqual(["It came back early.", 2]);
  });
});
