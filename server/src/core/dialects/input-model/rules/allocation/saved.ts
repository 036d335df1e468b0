/** What the model says against what an earlier deployment saved, where that lies beside the model. */

export const listed = (ids: readonly string[]) =>
  ids.length > 5
    ? `${ids.length} servers`
    : ids.map((id, at) => `${at === 0 ? '' : at === ids.length - 1 ? ' and ' : ', '}'${id}'`).join('');
