/** Figures by size: medians and 95th percentiles, how they grow, and how those of another server compare. */

/** @typedef {{ title: string, figure: string, size: number, median: number, p95: number, times: number }} Row */

/** @param {readonly number[]} sizes */
export function newTable(sizes) {
  /** @type {Row[]} */
  const rows = [];
  /** @param {string} title @param {string} figure @param {number} size */
  const find = (title, figure, size) =>
    rows.find((row) => row.title === title && row.figure === figure && row.size === size);

  return {
    rows: () => rows,

    /** @param {string} title whose figure; empty for ours @param {string} figure @param {number} size @param {readonly number[]} values */
    keep(title, figure, size, values) {
      const sorted = values.toSorted((a, b) => a - b);
      const at = (/** @type {number} */ share) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
      rows.push({ title, figure, size, median: at(0.5), p95: at(0.95), times: values.length });
    },

    /** @param {string} other the title of what is compared with ours */
    print(other) {
      const lines = [['median/p95, in ms', ...sizes.map((size) => `${size} servers`), 'growth']];
      const titled = new Map(rows.map(({ title, figure }) => [`${title}\n${figure}`, { title, figure }]));
      for (const { title, figure } of [...titled.values()].toSorted(
        (a, b) => (a.title > b.title ? 1 : -1) * Number(a.title !== b.title),
      )) {
        const cells = sizes.map((size) => find(title, figure, size));
        const growth = cells.slice(1).map((cell, index) => ratio(cells[index], cell));
        lines.push([title ? `${title}: ${figure}` : figure, ...cells.map(cellText), growth.join(' ')]);
      }
      for (const { figure } of titled.values()) {
        const cells = sizes.map((size) => ratio(find('', figure, size), find(other, figure, size)));
        if (
          cells.some((cell) => cell !== '-') &&
          !lines.some(([first]) => first === `${other} takes: ${figure}`)
        )
          lines.push([`${other} takes: ${figure}`, ...cells, '']);
      }
      const widths = lines[0]?.map((_, column) =>
        Math.max(...lines.map((line) => line[column]?.length ?? 0)),
      );
      for (const line of lines)
        console.log(
          line
            .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
            .join('  ')
            .trimEnd(),
        );
    },
  };
}

/** @param {Row | undefined} row */
function cellText(row) {
  if (!row) return '-';
  return row.times === 1 ? number(row.median) : `${number(row.median)}/${number(row.p95)}`;
}

/** @param {Row | undefined} before @param {Row | undefined} after */
const ratio = (before, after) => (before && after ? `x${number(after.median / before.median)}` : '-');

/** @param {number} value */
const number = (value) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
