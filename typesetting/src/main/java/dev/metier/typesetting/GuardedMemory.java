package dev.metier.typesetting;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccess;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/** Where the parts of a PDF are written, within the budget. */
final class GuardedMemory implements RandomAccessStreamCache {

    private final Budget budget;

    GuardedMemory(Budget budget) {
        this.budget = budget;
    }

    @Override
    public RandomAccess createBuffer() throws IOException {
        return new GuardedBuffer(budget);
    }

    @Override
    public void close() {
        // nothing outlives the document
    }

    private static final class GuardedBuffer extends RandomAccessReadWriteBuffer {

        private final Budget budget;

        GuardedBuffer(Budget budget) {
            this.budget = budget;
        }

        @Override
        public void write(int single) throws IOException {
            budget.spendBytes(1);
            super.write(single);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            budget.spendBytes(length);
            super.write(bytes, offset, length);
        }
    }
}
