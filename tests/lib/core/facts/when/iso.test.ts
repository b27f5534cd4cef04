import { describe, expect, it } from "vitest";
import {
  daysBefore,
  granularityOf,
  joined,
  monthsBefore,
  shifted,
} from "../../../../../lib/core/facts/when/iso.ts";

describe("partial dates", () => {
  it("are as exact as they are written", () => {
    expect(["2013", "2013-04", "2013-04-01", "2013/2014"].map(granularityOf)).toEqual([
      "year",
      "month",
      "day",
      "interval",
    ]);
  });

  it("are joined with a day as exactly as they begin", () => {
    expect(joined("2013", "2019-12-05")).toBe("2013/2019-12");
    expect(joined("2013-04-01/2013-04-09", "2019-12-05")).toBe("2013-04-01/2019-12-05");
  });

  it("are counted back over the turn of the year", () => {
    expect(monthsBefore("2019-02", 3)).toBe("2018-11");
    expect(daysBefore("2020-03-01", 1)).toBe("2020-02-29");
    expect(daysBefore("no day", 1)).toBe("no day");
  });

  it("are moved as a whole, a year by whole years only", () => {
    expect(shifted("2018-04/2019-03", 12)).toBe("2017-04/2018-03");
    expect(shifted("2018", 24)).toBe("2016");
    expect(shifted("2018", 6)).toBeNull();
  });
});
