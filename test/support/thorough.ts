/**
 * How much the tests try that try many things. `npm test` takes a sample that ends soon; `npm run test:thorough` (that is
 * HELION_THOROUGH=1) takes all of it, which is worth its time after changes of parsers and of what is taken over.
 */
export const thorough = process.env['HELION_THOROUGH'] === '1';

/** So many runs of a property: some of them, or ten times as many. */
export const runs = (some: number): number => (thorough ? some * 10 : some);
