/**
 * The attributes by which capture tells extraction what a detached clone can no longer show.
 *
 * They are ours: a page's own attributes of these names are dropped while cloning.
 */
export const MARK_PREFIX = "data-lede-";

/** On an element that the page does not show. */
export const HIDDEN_MARK = "data-lede-hidden";

/** On the `<div>` that stands for a frame: the frame's own address, or empty. */
export const FRAME_MARK = "data-lede-frame";

/** On `<html>`: the address that relative links of the clone are relative to. */
export const BASE_MARK = "data-lede-base";

/** On `<html>`: why the clone is not the whole page. */
export const PROBLEM_MARK = "data-lede-problem";
