/** The list of a combobox: what it offers to which text, and which option is active. */
export class OptionList {
  /** The text that the options belong to; null where there is none. */
  text = null;
  options = [];
  active = -1;
  #isOpen = false;

  get isShown() {
    return this.#isOpen && this.options.length > 0;
  }

  /** The active option, or undefined. */
  get chosen() {
    return this.isShown ? this.options[this.active] : undefined;
  }

  offer(options, text) {
    this.options = options;
    this.text = text;
    this.open();
  }

  /** Opens with no option active. */
  open() {
    this.active = -1;
    this.#isOpen = true;
  }

  close() {
    this.active = -1;
    this.#isOpen = false;
  }

  empty() {
    this.offer([], null);
    this.close();
  }

  /** From the text down to the first option or up to the last, and from the ends to the text. */
  move(step) {
    const count = this.options.length;
    const next = this.active + step;
    this.active = this.active < 0 && step < 0 ? count - 1 : next >= count ? -1 : next;
    this.#isOpen = true;
  }
}
