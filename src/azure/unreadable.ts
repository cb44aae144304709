/** A response that cannot be what the service sends. */
export class UnreadableResponse extends Error {
  /** One clause for the user, without a secret. */
  readonly why: string;

  constructor(why: string) {
    super(why);
    this.name = "UnreadableResponse";
    this.why = why;
  }
}
