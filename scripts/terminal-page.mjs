/** What a program printed on a terminal as a page that looks like one, light and with its colours, for a picture. */

/** By the numbers of SGR, on white. @type {Readonly<Record<string, string>>} */
const styles = {
  1: 'font-weight:bold',
  2: 'color:#6e7781',
  4: 'text-decoration:underline',
  31: 'color:#cf222e',
  32: 'color:#116329',
  33: 'color:#7d4e00',
  34: 'color:#0550ae',
  35: 'color:#8250df',
  36: 'color:#1b7c83',
  90: 'color:#6e7781',
};

/**
 * @param {string} command
 * @param {readonly string[]} lines as they were printed
 * @returns {string} HTML
 */
export function terminalPage(command, lines) {
  const body = lines.map(coloured).join('\n').trimEnd();
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; background: #fff }
    pre { margin: 0; padding: 18px 22px; width: max-content; max-width: 956px; white-space: pre-wrap;
      font: 15px/1.5 'DejaVu Sans Mono', monospace; color: #1f2328; background: #fff; border: 1px solid #d0d7de }
    .prompt { color: #6e7781 }
  </style><pre><span class="prompt">$</span> <b>${escaped(command)}</b>\n${body}</pre>`;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** How a terminal is told a colour; its numbers and an `m` come next. */
const COLOUR = '\u001b[';

/** @param {string} line */
function coloured(line) {
  let open = 0;
  /** @param {string} code */
  const tag = (code) => {
    const style = styles[code];
    if (style !== undefined) {
      open++;
      return `<span style="${style}">`;
    }
    const closed = '</span>'.repeat(open);
    open = 0;
    return closed;
  };
  const [plain = '', ...parts] = escaped(line).split(COLOUR);
  const html = parts.map((part) => {
    const [begin, codes = ''] = /^([\d;]*)m/.exec(part) ?? [];
    return begin === undefined
      ? COLOUR + part
      : codes.split(';').map(tag).join('') + part.slice(begin.length);
  });
  return `${plain}${html.join('')}${'</span>'.repeat(open)}`;
}
