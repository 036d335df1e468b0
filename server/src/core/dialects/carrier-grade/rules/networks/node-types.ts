/** Node types and their interfaces: which names there are, and what every interface must have. */

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
