/** The seed range and the undercloud range: in the management network, apart from each other, and large enough. */

export const sentence = (title: string) => title.charAt(0).toUpperCase() + title.slice(1);
