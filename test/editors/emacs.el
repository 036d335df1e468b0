;;; emacs.el --- What a user of Emacs does, without a window  -*- lexical-binding: t -*-
;; Opens a file, applies a fix, renames in every file, and changes a file elsewhere.
(require 'json)
(require 'flymake)
(require 'eglot)

(defvar seen nil)
(setq eglot-confirm-server-initiated-edits nil
      eglot-autoshutdown nil
      eglot-sync-connect 60
      eglot-connect-timeout 60
      ;; A machine that tests may have other things to do.
      jsonrpc-default-request-timeout 60
      eglot-events-buffer-size 0
      create-lockfiles nil
      make-backup-files nil)
;; Nobody is there to answer.
(defalias 'y-or-n-p (lambda (&rest _) t))
(defalias 'yes-or-no-p (lambda (&rest _) t))

(defun wait (what condition)
  (let ((end (+ (float-time) 60)))
    (while (not (funcall condition))
      (when (> (float-time) end) (error "Waited in vain for %s" what))
      (accept-process-output nil 0.05))))

(defun found ()
  "The rules of which the server has told in this buffer."
  (mapcar (lambda (each)
            (let ((data (alist-get 'eglot-lsp-diag (flymake-diagnostic-data each))))
              (or (plist-get data :code) "?")))
          (flymake-diagnostics)))

(defun open-file (name)
  (find-file name)
  ;; A batch has no commands, after which Eglot starts.
  (run-hooks 'post-command-hook)
  (wait "the server" #'eglot-current-server)
  (flymake-start))

(defun rules () (flymake-start) (found))

(defun apply-fix ()
  (let* ((position (eglot--pos-to-lsp-position))
         (actions (jsonrpc-request
                   (eglot-current-server) :textDocument/codeAction
                   (list :textDocument (eglot--TextDocumentIdentifier)
                         :range (list :start position :end position)
                         :context '(:diagnostics []))))
         (fix (seq-find (lambda (each) (eq (plist-get each :isPreferred) t)) actions)))
    (unless fix (error "No fix is offered"))
    (eglot--apply-workspace-edit (plist-get fix :edit))
    (eglot--signal-textDocument/didChange)))

(defun go-to (text)
  (goto-char (point-min))
  (search-forward text)
  (goto-char (match-beginning 0)))

(defun change-outside (name from to)
  (let ((text (with-temp-buffer (insert-file-contents name) (buffer-string))))
    (with-temp-buffer
      (insert (replace-regexp-in-string from to text t t))
      (write-region nil nil name nil 'silent))))

(defun work ()
  (open-file "data/networks.yml")
  (wait "a finding" #'rules)
  (push (cons 'broken (vconcat (found))) seen)
  (go-to "GUETS")
  (apply-fix)
  (wait "no finding" (lambda () (not (rules))))
  (push (cons 'left (length (found))) seen)
  (save-some-buffers t)

  (open-file (expand-file-name "server_roles.yml"))
  (go-to "OBJECT-ROLE")
  (eglot-rename "STORE-ROLE")
  (save-some-buffers t)
  (dolist (buffer (buffer-list))
    (with-current-buffer buffer
      (when (eglot-managed-p) (eglot--signal-textDocument/didChange))))

  (change-outside (expand-file-name "disks.yml") "OBJECT-DISKS" "STORE-DISKS")
  ;; What was renamed in files that are not open is on the disk by now, and is noticed like any change there.
  (wait "one finding, of what was changed outside"
        (lambda ()
          (let ((now (rules)))
            (and (= 1 (length now)) (string-match-p "disk" (car now))))))
  (push (cons 'outside (vconcat (found))) seen))

(condition-case problem (work)
  (error (push (cons 'error (error-message-string problem)) seen)))
(with-temp-file (getenv "HELION_SEEN") (insert (json-encode seen)))
(kill-emacs 0)
;;; emacs.el ends here
