import { Worker } from "node:worker_threads";
import { failure, type Answer, type Answerer, type Settings, type Task } from "./answer.ts";

/**
 * Runs tasks and takes in their results in the order of the tasks, each as soon as its turn comes.
 *
 * At most `limit` tasks are under way or wait for their turn: a slow reader of the results stops the source.
 * @param run never rejects
 */
export async function inOrder<T, R>(
  tasks: AsyncIterable<T>,
  run: (task: T) => Promise<R>,
  take: (result: R) => Promise<void>,
  limit: number,
): Promise<void> {
  const ahead: Promise<void>[] = [];
  let turn = Promise.resolve();
  const takeAfter = async (before: Promise<void>, result: Promise<R>): Promise<void> => {
    await before;
    await take(await result);
  };
  for await (const task of tasks) {
    turn = takeAfter(turn, run(task));
    ahead.push(turn);
    if (ahead.length >= limit) await ahead.shift();
  }
  await turn;
}

/** Threads that answer tasks. */
export interface Pool {
  answer: Answerer;
  close: () => Promise<void>;
}

interface Job {
  task: Task;
  done: (answer: Answer) => void;
}

/**
 * Up to `size` threads of this same program, each started when there is work for it and answering one task at a time.
 * A thread that dies (out of memory) fails its task alone; the next task gets a new one.
 */
export function createPool(entry: URL, settings: Settings, size: number): Pool {
  const idle: Worker[] = [];
  const busy = new Map<Worker, Job>();
  const queue: Job[] = [];

  const give = (worker: Worker, job: Job): void => {
    busy.set(worker, job);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage(job.task);
  };
  const finish = (worker: Worker, answer: Answer): void => {
    busy.get(worker)?.done(answer);
    busy.delete(worker);
    const next = queue.shift();
    if (next) give(worker, next);
    else idle.push(worker);
  };
  const lose = (worker: Worker, error: unknown): void => {
    const job = busy.get(worker);
    busy.delete(worker);
    if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
    if (!job) return;
    const message = error instanceof Error ? error.message : String(error);
    job.done(failure(job.task, message, settings));
    const next = queue.shift();
    if (next) give(start(), next);
  };
  const start = (): Worker => {
    const worker = new Worker(entry, { workerData: settings });
    worker.on("message", (answer: Answer) => finish(worker, answer));
    worker.on("error", (error) => lose(worker, error));
    worker.on("exit", (code) => lose(worker, `worker ended with code ${code}`));
    return worker;
  };

  return {
    answer: (task) =>
      new Promise((done) => {
        const job = { task, done };
        const worker = idle.pop() ?? (busy.size < size ? start() : null);
        if (worker) give(worker, job);
        else queue.push(job);
      }),
    close: async () => {
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
}
