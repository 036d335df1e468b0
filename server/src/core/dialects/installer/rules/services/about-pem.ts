/**
 * Certificates and keys as the section `ssl` holds them: PEM text in one JSON string, its line breaks written as `\n`.
 * Only the frame is read; whether the content is a good certificate is for OpenSSL.
 */

interface Pem {
  /** What the BEGIN lines announce: `CERTIFICATE`, `RSA PRIVATE KEY`. */
  readonly labels: readonly string[];
  /** Why a reader of PEM would not take it, as the end of a sentence; absent for good text. */
  readonly fault?: string;
  /** The same text as it should be, where that can be told. */
  readonly repaired?: string;
}

const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g;
/** Lines such as `Proc-Type: 4,ENCRYPTED` before an encrypted key. */
const HEADER = /^[A-Za-z][A-Za-z0-9-]*:/;
const LINE = 64;

export function readPem(text: string): Pem {
  const labels = labelsIn(text);
  if (text.includes('\\n')) {
    const better = text.replaceAll('\\r', '').replaceAll('\\n', '\n');
    return {
      labels,
      fault: 'has line breaks with two backslashes, which stay in the text',
      ...(labels.length > 0 && readPem(better).fault === undefined && { repaired: better }),
    };
  }
  if (labels.length === 0) return { labels, fault: 'has no lines BEGIN and END around a certificate or key' };
  const blocks = [...text.matchAll(BLOCK)];
  if (blocks.length < labels.length) return { labels, fault: `has no line END for each of its lines BEGIN` };
  if (blocks.some(([, , body = '']) => !isBody(body))) {
    const whole = blocks.map(([, label = '', body = '']) => wrapped(label, body));
    const repaired = whole.every((each) => each !== undefined) ? `${whole.join('\n')}\n` : undefined;
    const oneLine = !/[\r\n]/.test(text.trim());
    return {
      labels,
      fault: oneLine
        ? 'has no line breaks; write them as \\n'
        : 'has something other than base64 between its lines BEGIN and END',
      ...(repaired !== undefined && oneLine && { repaired }),
    };
  }
  return { labels };
}

function labelsIn(text: string): readonly string[] {
  return [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----/g)].map(([, label = '']) => label);
}

/** Lines of base64 on lines of their own, after headers if any. */
function isBody(body: string): boolean {
  if (!/^[ \t]*\r?\n[\s\S]*\n$/.test(body)) return false;
  const lines = body.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.every((line) => HEADER.test(line) || /^[A-Za-z0-9+/=]+\s*$/.test(line));
}

/** A block with its lines broken anew, when nothing but base64 is in it. */
function wrapped(label: string, body: string): string | undefined {
  const base64 = body.replace(/\s/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return undefined;
  const lines = base64.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join('\n');
}
