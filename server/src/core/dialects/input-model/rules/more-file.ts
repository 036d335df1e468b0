/** A further file for the example model: lists of one kind, with the head that every file has. */
export function moreFile(text: string): Readonly<Record<string, string>> {
  return { 'data/more.yml': `product:\n  version: 2\n\n${text.trimStart()}` };
}
