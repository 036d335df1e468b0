/** Where the facts about machines come from, for the docs of several rules. */

export const limitsSource = 'CSV page 1.1, number of lines; support matrix 1.1, table Bare-metal systems';
export const csvSource = 'CSV page 1.1, table of columns';
export const hardwareSource = 'Support matrix 1.1, table Bare-metal systems';
export const addNodesSource = 'Page Adding and removing nodes 1.1';
