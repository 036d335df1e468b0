/** What tests use of what is fetched. */
export declare function getNewerNode(): string | undefined;
