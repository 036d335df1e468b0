/** What tests ask of the script that writes the page of plans. */
export declare function planPage(): Promise<string>;
export declare function isUpToDate(): Promise<boolean>;
