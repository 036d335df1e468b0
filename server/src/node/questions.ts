/**
 * What is asked of the file system, as questions that the caller puts: the server waits for each answer without
 * holding up anything else, the command line has nothing else to do. So there is one reader for both.
 */

import * as fs from 'node:fs';
import { type BigIntStats, type Dirent, promises } from 'node:fs';

/** One call, in both ways to make it. */
interface Question<Answer> {
  later(): Promise<Answer>;
  now(): Answer;
}

/** Work that asks questions on its way; each is answered with what it returns, or fails where it is asked. */
export type Asking<Result> = Generator<Question<unknown>, Result, unknown>;

function* put<Answer>(asked: Question<Answer>): Generator<Question<unknown>, Answer, unknown> {
  // Who puts the question answers with what it returns, which the type of a generator cannot say.
  return (yield asked) as Answer;
}

const handles = new Map<number, promises.FileHandle>();

export const question = {
  stat: (at: string): Asking<BigIntStats> =>
    put({ later: () => promises.stat(at, { bigint: true }), now: () => fs.statSync(at, { bigint: true }) }),
  readdir: (at: string): Asking<readonly Dirent[]> =>
    put({
      later: () => promises.readdir(at, { withFileTypes: true }),
      now: () => fs.readdirSync(at, { withFileTypes: true }),
    }),
  realpath: (at: string): Asking<string> =>
    put({ later: () => promises.realpath(at), now: () => fs.realpathSync(at) }),
  /** The number of the open file. */
  open: (at: string, flags: number): Asking<number> =>
    put({
      async later() {
        const handle = await promises.open(at, flags);
        handles.set(handle.fd, handle);
        return handle.fd;
      },
      now: () => fs.openSync(at, flags),
    }),
  fstat: (file: number): Asking<BigIntStats> =>
    put({
      later: () => handleOf(file).stat({ bigint: true }),
      now: () => fs.fstatSync(file, { bigint: true }),
    }),
  /** Fills `bytes` from `start` on with what the file has there; how many there were. */
  read: (file: number, bytes: Uint8Array, start: number): Asking<number> =>
    put({
      later: async () => (await handleOf(file).read(bytes, start, bytes.length - start, start)).bytesRead,
      now: () => fs.readSync(file, bytes, start, bytes.length - start, start),
    }),
  close: (file: number): Asking<void> =>
    put({
      async later() {
        const handle = handleOf(file);
        handles.delete(file);
        await handle.close();
      },
      now: () => fs.closeSync(file),
    }),
};

function handleOf(file: number): promises.FileHandle {
  const handle = handles.get(file);
  if (!handle) throw new Error(`The file ${file} is not open.`);
  return handle;
}

/** Puts the questions one after the other, without waiting in between. */
export async function ask<Result>(asking: Asking<Result>): Promise<Result> {
  let step = asking.next();
  while (!step.done) {
    let answer: unknown;
    try {
      answer = await step.value.later();
    } catch (error) {
      step = asking.throw(error);
      continue;
    }
    step = asking.next(answer);
  }
  return step.value;
}

/** The same at once. */
export function askNow<Result>(asking: Asking<Result>): Result {
  let step = asking.next();
  while (!step.done) {
    let answer: unknown;
    try {
      answer = step.value.now();
    } catch (error) {
      step = asking.throw(error);
      continue;
    }
    step = asking.next(answer);
  }
  return step.value;
}
