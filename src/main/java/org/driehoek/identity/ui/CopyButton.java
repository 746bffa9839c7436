package org.driehoek.identity.ui;

import com.vaadin.flow.component.html.NativeButton;

/** Copies a text in the browser itself, without asking the server, and says that it did. */
class CopyButton extends NativeButton {

    CopyButton() {
        addClassName("btn");
        // A page without TLS may not use the clipboard; there the older way still works.
        getElement().executeJs("""
                this.setAttribute('aria-live', 'polite');
                this.addEventListener('click', async () => {
                  try {
                    await navigator.clipboard.writeText(this.words);
                  } catch {
                    const box = document.createElement('textarea');
                    box.value = this.words;
                    document.body.append(box);
                    box.select();
                    document.execCommand('copy');
                    box.remove();
                    this.focus();
                  }
                  this.textContent = this.done;
                })""");
    }

    /** Sets what is copied, what stands on the button, and what stands there afterwards. */
    void write(String words, String label, String done) {
        setText(label);
        getElement().setProperty("words", words);
        getElement().setProperty("done", done);
    }
}
