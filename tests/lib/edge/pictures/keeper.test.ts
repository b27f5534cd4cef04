import { afterEach, describe, expect, it, vi } from "vitest";
import {
  createPictureKeeper,
  type PictureSource,
  type PicturesKept,
} from "../../../../lib/edge/pictures/keeper.ts";
import { pngOf, pngOfLength } from "../../../support/pictures.ts";
import { articleWith, openLibrary } from "../library/support.ts";

vi.mock("../../../../lib/edge/report.ts", () => ({ report: vi.fn() }));
afterEach(() => vi.restoreAllMocks());

const HERE = "https://www.tidewater.example";
const THERE = "https://pictures.example";

const bytesFor = (address: string): Uint8Array<ArrayBuffer> =>
  pngOf(2, 2, [address.length % 256, address.charCodeAt(address.length - 5), 0]);

/** One picture comes, and four do not, each for a reason of its own. */
const badly: PictureSource = async (address) => {
  if (address.endsWith("2.png")) return null;
  if (address.endsWith("3.png")) throw new Error("the tab was closed");
  if (address.endsWith("4.png")) return new TextEncoder().encode("<svg/>");
  return address.endsWith("5.png") ? pngOfLength(2_000_001) : bytesFor(address);
};

/** The page's own rules forbid one, the tab is closed at another, and a third is no picture. */
const unreached: PictureSource = async (address) => {
  if (address.endsWith("1.png")) return "unreached";
  if (address.endsWith("2.png")) throw new Error("the tab was closed");
  return null;
};

interface Setting {
  on?: boolean;
  page?: PictureSource | null;
  elsewhere?: PictureSource | null;
}

/** A library with one article, and what fetches for it; `asked` says who was asked for what. */
async function opened({ on = true, page, elsewhere = null }: Setting = {}) {
  const library = openLibrary();
  await library.write({ kind: "settings", settings: { pictures: on } });
  const { id, body } = await library.save(articleWith("quay", []));
  const asked: string[] = [];
  const told = (name: string, source: PictureSource): PictureSource => {
    return (address) => {
      asked.push(`${name} ${address}`);
      return source(address);
    };
  };
  const onKept = vi.fn<() => void>();
  const keeper = createPictureKeeper({
    reader: library.reader,
    writer: library.writer,
    elsewhere: async () => elsewhere && told("elsewhere", elsewhere),
    stayAwake: () => () => {},
    onKept,
  });
  const ofPage = page === undefined ? async (address: string) => bytesFor(address) : page;
  const begin = (addresses: string[], text = body): void =>
    keeper.begin({ id, body: text, url: `${HERE}/quay`, addresses: () => addresses }, async () =>
      ofPage ? told("page", ofPage) : null,
    );
  const ended = async (): Promise<PicturesKept | null> => {
    for (;;) {
      const state = await keeper.stateOf(id);
      if (!state || state.done) return state;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const kept = async (text = body): Promise<string[]> => [
    ...(await library.reader.pictures(text)).keys(),
  ];
  return { library, keeper, id, body, asked, begin, ended, kept, onKept };
}

describe("the pictures of an article that was saved", () => {
  it("are asked for by nobody until the person wants them", async () => {
    const { begin, ended, asked, kept } = await opened({ on: false });
    begin([`${HERE}/1.png`]);
    expect(await ended()).toBeNull();
    expect(asked).toEqual([]);
    expect(await kept()).toEqual([]);
  });

  it("are fetched by the page and kept", async () => {
    const { begin, ended, kept, onKept } = await opened();
    const addresses = [1, 2, 3, 4, 5].map((at) => `${HERE}/${at}.png`);
    begin(addresses);
    expect(await ended()).toEqual({ kept: 5, total: 5, done: true, problem: null });
    expect(await kept()).toEqual(addresses);
    expect(onKept).toHaveBeenCalledOnce();
  });

  it("that cannot be had are counted, and stay where they are", async () => {
    const { begin, ended, kept } = await opened({ page: badly });
    begin([1, 2, 3, 4, 5].map((at) => `${HERE}/${at}.png`));
    expect(await ended()).toEqual({ kept: 1, total: 5, done: true, problem: null });
    expect(await kept()).toEqual([`${HERE}/1.png`]);
  });

  it("of other servers are asked for by the background alone where it may, of the page's own by the page", async () => {
    const { begin, ended, asked } = await opened({ elsewhere: async (one) => bytesFor(one) });
    begin([`${HERE}/1.png`, `${THERE}/2.png`]);
    expect((await ended())?.kept).toBe(2);
    expect(asked.toSorted()).toEqual([`elsewhere ${THERE}/2.png`, `page ${HERE}/1.png`]);
  });

  it("of the page's own server are asked for by the background where the page cannot reach them", async () => {
    const { begin, ended, asked } = await opened({
      page: unreached,
      elsewhere: async (one) => bytesFor(one),
    });
    begin([1, 2, 3].map((at) => `${HERE}/${at}.png`));
    expect((await ended())?.kept).toBe(2);
    // What the page found to be none is none for everybody.
    expect(asked.filter((one) => one.startsWith("elsewhere")).toSorted()).toEqual([
      `elsewhere ${HERE}/1.png`,
      `elsewhere ${HERE}/2.png`,
    ]);
  });

  it("of other servers are asked for by the page where the background may not", async () => {
    const { begin, ended, asked } = await opened();
    begin([`${THERE}/2.png`]);
    expect((await ended())?.kept).toBe(1);
    expect(asked).toEqual([`page ${THERE}/2.png`]);
  });

  it("stay where they are when the page is gone before they are asked for", async () => {
    const { begin, ended } = await opened({ page: null });
    begin([`${HERE}/1.png`]);
    expect(await ended()).toEqual({ kept: 0, total: 1, done: true, problem: null });
  });

  it("are not fetched again for a version that shows the same", async () => {
    const { library, begin, ended, asked, kept } = await opened();
    begin([`${HERE}/1.png`]);
    await ended();
    const told = { owner: "Éclat", role: "debt" as const, amount: "€1m", value: 1e6 };
    const second = await library.save(articleWith("quay", [told]));
    begin([`${HERE}/1.png`, `${HERE}/2.png`], second.body);
    expect((await ended())?.kept).toBe(2);
    expect(asked).toEqual([`page ${HERE}/1.png`, `page ${HERE}/2.png`]);
    expect(await kept(second.body)).toEqual([`${HERE}/1.png`, `${HERE}/2.png`]);
  });

  it("are fetched once where two surfaces save the same", async () => {
    const { begin, ended, asked } = await opened();
    begin([`${HERE}/1.png`]);
    begin([`${HERE}/1.png`]);
    await ended();
    expect(asked).toHaveLength(1);
  });

  it("are fetched three at a time", async () => {
    let now = 0;
    let most = 0;
    const page: PictureSource = async (address) => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      now--;
      return bytesFor(address);
    };
    const { begin, ended } = await opened({ page });
    begin(Array.from({ length: 10 }, (_, at) => `${HERE}/${at}.png`));
    expect((await ended())?.kept).toBe(10);
    expect(most).toBe(3);
  });

  it("are not even asked for where the disk is nearly full, and that is said", async () => {
    const { library, begin, ended, asked } = await opened();
    const size = await library.reader.size();
    vi.spyOn(library.reader, "size").mockResolvedValue({ ...size, nearlyFull: true });
    begin([`${HERE}/1.png`]);
    expect(await ended()).toEqual({ kept: 0, total: 1, done: true, problem: "full" });
    expect(asked).toEqual([]);
  });

  it("end where the disk is full, and the article stays saved", async () => {
    const { library, id, begin, ended } = await opened();
    const full = new DOMException("no room", "QuotaExceededError");
    vi.spyOn(library.db.pictures, "put").mockRejectedValue(full);
    begin(Array.from({ length: 9 }, (_, at) => `${HERE}/${at}.png`));
    expect(await ended()).toMatchObject({ kept: 0, problem: "full" });
    expect((await library.reader.article(id))?.body).not.toBeNull();
  });

  it("end where the article was removed for good meanwhile", async () => {
    const { library, id, begin, ended, asked } = await opened({
      page: async (address) => {
        await library.bulk({ kind: "trash", ids: [id] });
        await library.bulk({ kind: "empty-trash" });
        return bytesFor(address);
      },
    });
    begin(Array.from({ length: 30 }, (_, at) => `${HERE}/${at}.png`));
    expect((await ended())?.kept).toBe(0);
    expect(asked.length).toBeLessThan(10);
    expect((await library.reader.pictureTotals()).count).toBe(0);
  });
});
