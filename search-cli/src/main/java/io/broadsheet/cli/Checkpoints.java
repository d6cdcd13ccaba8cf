package io.broadsheet.cli;

import java.io.IOException;

/** Where a file that takes long to read is gone on with after an interrupt. */
interface Checkpoints {

  /** Every file is read from its begin. */
  Checkpoints NONE =
      new Checkpoints() {
        @Override
        public long from(InputFile file) {
          return 0;
        }

        @Override
        public boolean isDue(int articles) {
          return false;
        }

        @Override
        public void reached(InputFile file, long offset) {}

        @Override
        public void done(InputFile file) {}
      };

  /** Returns the offset at which to begin. */
  long from(InputFile file) throws IOException;

  /** Returns whether it is time for a checkpoint, so many articles after the last one. */
  boolean isDue(int articles);

  /** Takes word that all articles before an offset are in the index. */
  void reached(InputFile file, long offset) throws IOException;

  /** Takes word that a file was read to its end. */
  void done(InputFile file) throws IOException;
}
