/** What tests ask of the script that writes the page of plans. */
export declare const SMALLEST_PLAN: string;
export declare function planPage(): string;
export declare function isUpToDate(): boolean;
