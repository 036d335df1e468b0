/** A small valid model for the examples of rules: each changes one of its files. */

const FILES: Readonly<Record<string, string>> = {
  'cloudConfig.yml': `product:
  version: 2

cloud:
  name: example
`,
};

/** One file of the example model. */
export function exampleFile(name: string): string {
  return FILES[name] ?? '';
}

/** The files of the example model, with some in the place of others or beside them. */
export function exampleModel(
  changes: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  return { ...FILES, ...changes };
}
