/**
 * How the process of the server begins and ends: it ends when it is told to, when its input is closed, and when the
 * process that started it is gone, and nothing keeps it.
 */
import { Console } from 'node:console';
import { type Connection, createConnection, type WatchDog } from 'vscode-languageserver';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** How often it is asked whether the process that started this one is there. */
const PARENT_MS = 400;

/** A file system that does not answer would keep a process for as long: at its end, the process waits so long for it. */
const PATIENCE_MS = 400;

/** `reading` resolves when all that is being read has been read. */
export function connect(isOverStdio: boolean, reading: () => Promise<unknown>): Connection {
  let isEnding = false;
  const end = (code: number): void => {
    if (isEnding) return;
    isEnding = true;
    // A process waits for its threads when it exits, also for one that waits for a disk.
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), PATIENCE_MS);
    void reading().then(() => process.exit(code));
  };
  const watchDog: WatchDog = {
    shutdownReceived: false,
    initialize: ({ processId }) => {
      if (typeof processId === 'number') followParent(processId, () => end(codeNow()));
    },
    exit: end,
  };
  const codeNow = (): number => (watchDog.shutdownReceived ? 0 : 1);
  const [reader, writer] = isOverStdio ? overStdio(() => end(codeNow())) : overChannel(() => end(codeNow()));
  return createConnection((logger) => createProtocolConnection(reader, writer, logger), watchDog);
}

function overStdio(ended: () => void): readonly [MessageReader, MessageWriter] {
  // What anybody prints must not stand among the messages.
  globalThis.console = new Console(process.stderr);
  process.stdin.on('end', ended);
  process.stdin.on('close', ended);
  // The client is gone; its end is told in other ways as well.
  process.stdout.on('error', ended);
  return [new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout)];
}

function overChannel(ended: () => void): readonly [MessageReader, MessageWriter] {
  process.on('disconnect', ended);
  return [new IPCMessageReader(process), new IPCMessageWriter(process)];
}

function followParent(processId: number, gone: () => void): void {
  const timer = setInterval(() => {
    try {
      process.kill(processId, 0);
    } catch (error) {
      // Another user's process may not be asked, but it is there.
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) return;
      clearInterval(timer);
      gone();
    }
  }, PARENT_MS);
  timer.unref();
}
