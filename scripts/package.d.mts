/** What tests use of the packing. */
export declare function packageCommandLine(to?: string): string;

export declare function judgeContents(
  files: readonly { readonly name: string; readonly size: number }[],
  wanted: readonly (string | RegExp)[],
): string[];
