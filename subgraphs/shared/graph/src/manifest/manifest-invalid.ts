/** A manifest can't be used; each problem is a sentence for whoever wrote it. */
export class ManifestInvalid extends Error {
  override readonly name = 'ManifestInvalid';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
