/** What tests use of the bills of materials. */
export declare function sbom(
  product: {
    readonly name: string;
    readonly version: string;
    readonly description: string;
    readonly license: string;
  },
  packages: readonly {
    readonly name: string;
    readonly version: string;
    readonly licence: string;
    readonly text: string;
    readonly folder: string;
  }[],
  lock: { readonly packages: Readonly<Record<string, object>> },
): string;
