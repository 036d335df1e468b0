/** What tests use of the generator; the rest of its types stands in its comments. */
export declare const FEWEST: number;
export declare const MOST: number;

/** By path below the folder of the model. */
export declare function makeModel(servers: number): Map<string, string>;

export declare function writeModel(files: ReadonlyMap<string, string>, folder: string): void;
