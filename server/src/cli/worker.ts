/** A thread that checks a part of the files: the bundle itself, started again. What it is to do comes with its start. */
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { checkPart, type PartJob, type PartReport } from './check-part.js';

type Message = { readonly done: PartReport } | { readonly told: true };

/** What the thread does. */
export function work(): void {
  const say = (message: Message): void => parentPort?.postMessage(message);
  say({ done: checkPart(workerData, () => say({ told: true })) });
}

/** Fails when the thread does. */
export function checkElsewhere(job: PartJob, told: () => void): Promise<PartReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(__filename, { workerData: job });
    worker.on('message', (message: Message) => {
      if ('done' in message) resolve(message.done);
      else told();
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`A thread that was checking files ended with ${code}.`)));
  });
}
