/** What is on standard input, to its end. */

/** In bytes; nobody wrote a larger file. */
const LARGEST = 256 * 1024 * 1024;

interface Read {
  readonly bytes: Uint8Array;
  readonly text: string;
}

export async function readStdin(): Promise<Read> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > LARGEST) throw new Error(`Standard input is larger than ${LARGEST / 1024} kB.`);
    chunks.push(bytes);
  }
  // A byte order mark stays in the text, as in files.
  const bytes = Buffer.concat(chunks);
  return { bytes, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}
