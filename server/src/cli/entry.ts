/**
 * How a program of the command line begins and ends: what it prints goes to standard output, what is in its way to
 * standard error, and its exit code says the truth whatever becomes of both.
 */
import { version } from '../../../package.json';
import type { Output } from './command.js';
import { COULD_NOT_WORK } from './exit-codes.js';
import { shown } from './formats/format.js';
import { type Program, runProgram } from './program.js';

/** `parts`: what the program can do. Its bundle holds nothing else, because each start reads all of it. */
export async function start(
  name: string,
  args: readonly string[],
  parts: Pick<Program, 'summary' | 'subcommands' | 'only'>,
): Promise<void> {
  const output: Output = {
    print: (text) => void process.stdout.write(text),
    printAside: (text) => void process.stderr.write(text),
    complain: (sentence) => void process.stderr.write(`${name}: ${shown(sentence)}\n`),
  };
  listen(output);
  try {
    const code = await runProgram({ name, version, ...parts }, args, output);
    // What could not be written may be known by now.
    process.exitCode ??= code;
  } catch (error) {
    output.complain(error instanceof Error ? error.message : String(error));
    process.exitCode = COULD_NOT_WORK;
  }
}

function listen({ complain }: Output): void {
  // A reader that stops early, such as `head`, closes the pipe: that is no mistake of ours. A report that could not be
  // written, on a full disk for example, is one that nobody can rely on.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    complain(`The report could not be written: ${error.message}`);
    process.exitCode = COULD_NOT_WORK;
  });
  // Who cannot be told what is wrong must not take the exit code for that of a whole check.
  process.stderr.on('error', () => {
    process.exitCode = COULD_NOT_WORK;
  });
}
